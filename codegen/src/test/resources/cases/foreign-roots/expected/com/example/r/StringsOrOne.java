// Generated from strings-or-one.json; do not edit.
package com.example.r;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A value as a whole.
 *
 * @param items A list, or a single element in its place.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record StringsOrOne(@Omittable List<String> items,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public StringsOrOne {
    items = ImmutableList.copyOf(items);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.origin = this;
    return builder
        .items(ImmutableList.orNull(items))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("StringsOrOne")
        .add("items", items)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return StringsOrOneConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<StringsOrOne> codec() {
    return StringsOrOneCodec.INSTANCE;
  }

  /** Builds {@link StringsOrOne}. Not safe for use by several threads. */
  public static final class Builder extends StringsOrOneBuilder {
    private StringsOrOne origin;

    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public StringsOrOne build() {
      StringsOrOne built = super.build();
      if (origin != null) {
        built = new StringsOrOne(ImmutableList.loneAs(built.items(), origin.items()),
            built.unknownFields());
      }
      RequiredFields.of("StringsOrOne")
          .with("items", built.items())
          .check();
      return built;
    }
  }
}
