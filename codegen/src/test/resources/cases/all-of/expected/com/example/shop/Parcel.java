// Generated from Parcel.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Weight is declared twice; the later one counts.
 *
 * @param id Text.
 * @param version Text.
 * @param weight Text.
 * @param height A whole number.
 * @param colour Text.
 * @param sender An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Parcel(String id, @Nullable String version, @Nullable String weight,
    @Nullable Long height, String colour, Parcel. @Nullable Diamond sender,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Parcel {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .version(version)
        .weight(weight)
        .height(height)
        .colour(colour)
        .sender(sender)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Parcel")
        .add("id", id)
        .add("version", version)
        .add("weight", weight)
        .add("height", height)
        .add("colour", colour)
        .add("sender", sender)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ParcelConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Parcel> codec() {
    return ParcelCodec.INSTANCE;
  }

  /** Builds {@link Parcel}. Not safe for use by several threads. */
  public static final class Builder extends ParcelBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder sender(Consumer<Diamond.Builder> values) {
      Diamond.Builder nested = Diamond.builder();
      values.accept(nested);
      return sender(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Parcel build() {
      Parcel built = super.build();
      RequiredFields.of("Parcel")
          .with("id", built.id())
          .with("colour", built.colour())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param weight A decimal number.
   * @param height A whole number.
   * @param left Text.
   * @param right Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Diamond(@Nullable BigDecimal weight, @Nullable Long height, @Nullable String left,
      @Nullable String right, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Diamond {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .weight(weight)
          .height(height)
          .left(left)
          .right(right)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Diamond")
          .add("weight", weight)
          .add("height", height)
          .add("left", left)
          .add("right", right)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ParcelConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Diamond}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableParcel.DiamondBuilder {
      Builder() {}
    }
  }
}
