// Generated from described.json; do not edit.
package com.example.events;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param orderId Text.
 * @param line An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record OrderCancelled(@Nullable String orderId, OrderCancelled. @Nullable Line line,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** {@code source} of events that have this as their detail. */
  public static final String SOURCE = "shop.orders";

  /** {@code detail-type} of events that have this as their detail. */
  public static final String DETAIL_TYPE = "Order Cancelled";

  /** Copies collections; null stands for an absent one. */
  public OrderCancelled {
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
        .line(line)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderCancelled")
        .add("orderId", orderId)
        .add("line", line)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrderCancelledConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<OrderCancelled> codec() {
    return OrderCancelledCodec.INSTANCE;
  }

  /** Builds {@link OrderCancelled}. Not safe for use by several threads. */
  public static final class Builder extends OrderCancelledBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder line(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return line(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param sku Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(@Nullable String sku, @Omittable Map<String, @Nullable Object> unknownFields) {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("sku", sku)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderCancelledConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderCancelled.LineBuilder {
      Builder() {}
    }
  }
}
