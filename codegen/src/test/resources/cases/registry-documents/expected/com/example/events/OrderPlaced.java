// Generated from shop.orders@OrderPlaced.json; do not edit.
package com.example.events;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param orderId Text.
 * @param coupon Text.
 * @param placedAt A point in time, sent as <code>iso-8601</code>.
 * @param lines A list.
 * @param shipping An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record OrderPlaced(String orderId, @Nullable String coupon, @Nullable Instant placedAt,
    @Omittable List<OrderPlaced.Line> lines, OrderPlaced. @Nullable Shipping shipping,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** {@code source} of events that have this as their detail. */
  public static final String SOURCE = "shop.orders";

  /** {@code detail-type} of events that have this as their detail. */
  public static final String DETAIL_TYPE = "Order Placed";

  /** Copies collections; null stands for an absent one. */
  public OrderPlaced {
    lines = ImmutableList.copyOf(lines);
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
        .coupon(coupon)
        .placedAt(placedAt)
        .lines(ImmutableList.orNull(lines))
        .shipping(shipping)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderPlaced")
        .add("orderId", orderId)
        .add("coupon", coupon)
        .add("placedAt", placedAt)
        .add("lines", lines)
        .add("shipping", shipping)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrderPlacedConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<OrderPlaced> codec() {
    return OrderPlacedCodec.INSTANCE;
  }

  /** Builds {@link OrderPlaced}. Not safe for use by several threads. */
  public static final class Builder extends OrderPlacedBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addLines(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return addLines(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder shipping(Consumer<Shipping.Builder> values) {
      Shipping.Builder nested = Shipping.builder();
      values.accept(nested);
      return shipping(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public OrderPlaced build() {
      OrderPlaced built = super.build();
      RequiredFields.of("OrderPlaced")
          .with("orderId", built.orderId())
          .with("lines", built.lines())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param sku Text.
   * @param count A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(String sku, @Nullable BigDecimal count,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Line {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .sku(sku)
          .count(count)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("sku", sku)
          .add("count", count)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.LineBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Line build() {
        Line built = super.build();
        RequiredFields.of("OrderPlaced.Line")
            .with("sku", built.sku())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param street Text.
   * @param express True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Shipping(@Nullable String street, @Nullable Boolean express,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Shipping {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .street(street)
          .express(express)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Shipping")
          .add("street", street)
          .add("express", express)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Shipping}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.ShippingBuilder {
      Builder() {}
    }
  }
}
