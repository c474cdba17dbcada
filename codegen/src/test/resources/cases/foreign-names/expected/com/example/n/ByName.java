// Generated from by-name.json; do not edit.
package com.example.n;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A value as a whole.
 *
 * @param entries A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record ByName(@Omittable Map<String, ByName.Entries> entries,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public ByName {
    entries = ImmutableMap.copyOf(entries);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .entries(ImmutableMap.orNull(entries))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("ByName")
        .add("entries", entries)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ByNameConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<ByName> codec() {
    return ByNameCodec.INSTANCE;
  }

  /** Builds {@link ByName}. Not safe for use by several threads. */
  public static final class Builder extends ByNameBuilder {
    Builder() {}

    /** Puts one entry, built by the function. */
    public Builder putEntries(String key, Consumer<Entries.Builder> values) {
      Entries.Builder nested = Entries.builder();
      values.accept(nested);
      return putEntries(key, nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public ByName build() {
      ByName built = super.build();
      RequiredFields.of("ByName")
          .with("entries", built.entries())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Entries(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Entries {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Entries")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ByNameConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Entries}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableByName.EntriesBuilder {
      Builder() {}
    }
  }
}
