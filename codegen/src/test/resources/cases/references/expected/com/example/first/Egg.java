// Generated from Egg.schema.json; do not edit.
package com.example.first;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
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
 * An object of a payload.
 *
 * @param chicken An object.
 * @param shells A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Egg(@Nullable Chicken chicken, @Omittable List<Egg.Shell> shells,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Egg {
    shells = ImmutableList.copyOf(shells);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .chicken(chicken)
        .shells(ImmutableList.orNull(shells))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Egg")
        .add("chicken", chicken)
        .add("shells", shells)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return EggConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Egg> codec() {
    return EggCodec.INSTANCE;
  }

  /** Builds {@link Egg}. Not safe for use by several threads. */
  public static final class Builder extends EggBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder chicken(Consumer<Chicken.Builder> values) {
      Chicken.Builder nested = Chicken.builder();
      values.accept(nested);
      return chicken(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addShells(Consumer<Shell.Builder> values) {
      Shell.Builder nested = Shell.builder();
      values.accept(nested);
      return addShells(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param colour A scalar with a name.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Shell(@Nullable String colour,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Shell {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .colour(colour)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Shell")
          .add("colour", colour)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return EggConstraints.TABLE.check(this, 1);
    }

    /**
     * Builds {@link Shell}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code colour}: A scalar with a name.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableEgg.ShellBuilder {
      Builder() {}
    }
  }
}
