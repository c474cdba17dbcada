// Generated from OrderPlaced.schema.json; do not edit.
package com.example.shop;

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
 * @param orderId Text.
 * @param lines A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record OrderPlaced(String orderId, @Omittable List<OrderPlaced.Line> lines,
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
        .lines(ImmutableList.orNull(lines))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderPlaced")
        .add("orderId", orderId)
        .add("lines", lines)
        .addUnknown(unknownFields)
        .toString();
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
  }

  /**
   * An object of a payload.
   *
   * @param item Text.
   * @param count A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(@Nullable String item, @Nullable Integer count,
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
          .item(item)
          .count(count)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("item", item)
          .add("count", count)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.LineBuilder {
      Builder() {}
    }
  }
}
