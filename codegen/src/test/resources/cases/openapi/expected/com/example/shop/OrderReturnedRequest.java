// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param orderId A whole number.
 * @param reason One of a set of values that may grow.
 * @param at A point in time, sent as <code>iso-8601</code>.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record OrderReturnedRequest(Long orderId, OrderReturnedRequest.Reason reason,
    @Nullable Instant at, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public OrderReturnedRequest {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .orderId(orderId)
        .reason(reason)
        .at(at)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderReturnedRequest")
        .add("orderId", orderId)
        .add("reason", reason)
        .add("at", at)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrderReturnedRequestConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<OrderReturnedRequest> codec() {
    return OrderReturnedRequestCodec.INSTANCE;
  }

  /** Builds {@link OrderReturnedRequest}. Not safe for use by several threads. */
  public static final class Builder extends OrderReturnedRequestBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public OrderReturnedRequest build() {
      OrderReturnedRequest built = super.build();
      RequiredFields.of("OrderReturnedRequest")
          .with("orderId", built.orderId())
          .with("reason", built.reason())
          .check();
      return built;
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Reason(String value) {
    /** <code>broken</code>. */
    public static final Reason BROKEN = new Reason("broken");

    /** <code>late</code>. */
    public static final Reason LATE = new Reason("late");

    /** <code>other</code>. */
    public static final Reason OTHER = new Reason("other");

    /** Takes any value, known or not. */
    public Reason {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "broken" -> Known.BROKEN;
        case "late" -> Known.LATE;
        case "other" -> Known.OTHER;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>broken</code>. */
      BROKEN,

      /** <code>late</code>. */
      LATE,

      /** <code>other</code>. */
      OTHER,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
