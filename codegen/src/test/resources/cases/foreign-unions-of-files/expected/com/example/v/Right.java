// Generated from right.json; do not edit.
package com.example.v;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.Immutable;
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
 * @param right An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Right(Right.RightRight right,
    @Omittable Map<String, @Nullable Object> unknownFields) implements Left.LeftLeft {
  /** Copies collections; null stands for an absent one. */
  public Right {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .right(right)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Right")
        .add("right", right)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return RightConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Right> codec() {
    return RightCodec.INSTANCE;
  }

  /** Builds {@link Right}. Not safe for use by several threads. */
  public static final class Builder extends RightBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder right(Consumer<RightRight.Builder> values) {
      RightRight.Builder nested = RightRight.builder();
      values.accept(nested);
      return right(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Right build() {
      Right built = super.build();
      RequiredFields.of("Right")
          .with("right", built.right())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param left Any JSON value.
   * @param ref Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record RightRight(@Nullable Object left, @Nullable Object ref,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public RightRight {
      left = Immutable.copyOfFreeForm(left);
      ref = Immutable.copyOfFreeForm(ref);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .left(left)
          .ref(ref)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("RightRight")
          .add("left", left)
          .add("ref", ref)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return RightConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link RightRight}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableRight.RightRightBuilder {
      Builder() {}
    }
  }
}
