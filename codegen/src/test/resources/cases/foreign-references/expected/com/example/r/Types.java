// Generated from types.yaml; do not edit.
package com.example.r;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Money
 *
 * @param amount A decimal number.
 * @param on One of a set of values that may grow.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Types(@Nullable BigDecimal amount, Types. @Nullable On on,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Types {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .amount(amount)
        .on(on)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Types")
        .add("amount", amount)
        .add("on", on)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return TypesConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Types> codec() {
    return TypesCodec.INSTANCE;
  }

  /** Builds {@link Types}. Not safe for use by several threads. */
  public static final class Builder extends TypesBuilder {
    Builder() {}
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record On(String value) {
    /** <code>true</code>. */
    public static final On TRUE = new On("true");

    /** <code>false</code>. */
    public static final On FALSE = new On("false");

    /** <code>1</code>. */
    public static final On _1 = new On("1");

    /** Takes any value, known or not. */
    public On {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "true" -> Known.TRUE;
        case "false" -> Known.FALSE;
        case "1" -> Known._1;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>true</code>. */
      TRUE,

      /** <code>false</code>. */
      FALSE,

      /** <code>1</code>. */
      _1,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
