// Generated from orders.yaml; do not edit.
package com.example.orders;

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
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param orderId A whole number.
 * @param reason One of a set of values that may grow.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record OrdersCancelled(Long orderId, OrdersCancelled. @Nullable Reason reason,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public OrdersCancelled {
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
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrdersCancelled")
        .add("orderId", orderId)
        .add("reason", reason)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrdersCancelledConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<OrdersCancelled> codec() {
    return OrdersCancelledCodec.INSTANCE;
  }

  /** Builds {@link OrdersCancelled}. Not safe for use by several threads. */
  public static final class Builder extends OrdersCancelledBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public OrdersCancelled build() {
      OrdersCancelled built = super.build();
      RequiredFields.of("OrdersCancelled")
          .with("orderId", built.orderId())
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
    /** <code>customer</code>. */
    public static final Reason CUSTOMER = new Reason("customer");

    /** <code>stock</code>. */
    public static final Reason STOCK = new Reason("stock");

    /** <code>payment</code>. */
    public static final Reason PAYMENT = new Reason("payment");

    /** Takes any value, known or not. */
    public Reason {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "customer" -> Known.CUSTOMER;
        case "stock" -> Known.STOCK;
        case "payment" -> Known.PAYMENT;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>customer</code>. */
      CUSTOMER,

      /** <code>stock</code>. */
      STOCK,

      /** <code>payment</code>. */
      PAYMENT,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
