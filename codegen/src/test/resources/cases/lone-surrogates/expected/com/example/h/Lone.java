// Generated from Lone.schema.json; do not edit.
package com.example.h;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Half a smile.
 *
 * @param half Text.
 * @param mode One of a set of values that may grow.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Lone(@Nullable String half, Lone. @Nullable Mode mode,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Lone {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .half(half)
        .mode(mode)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Lone")
        .add("half", half)
        .add("mode", mode)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return LoneConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Lone> codec() {
    return LoneCodec.INSTANCE;
  }

  /**
   * Builds {@link Lone}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code half}: Text.</li>
   * </ul>
   */
  public static final class Builder extends LoneBuilder {
    Builder() {}
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Mode(String value) {
    /** <code></code>. */
    public static final Mode LOW_SURROGATES_DE00 = new Mode("\ude00");

    /** <code>😀</code>. */
    public static final Mode GRINNING_FACE = new Mode("😀");

    /** Takes any value, known or not. */
    public Mode {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "\ude00" -> Known.LOW_SURROGATES_DE00;
        case "😀" -> Known.GRINNING_FACE;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code></code>. */
      LOW_SURROGATES_DE00,

      /** <code>😀</code>. */
      GRINNING_FACE,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
