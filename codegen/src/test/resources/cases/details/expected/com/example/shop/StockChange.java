// Generated from StockChange.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param item Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record StockChange(@Nullable String item,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** {@code source} of events that have this as their detail. */
  public static final String SOURCE_SHOP_STOCK = "shop.stock";

  /** {@code source} of events that have this as their detail. */
  public static final String SOURCE_SHOP_ARCHIVE = "shop.archive";

  /** {@code detail-type} of events that have this as their detail. */
  public static final String DETAIL_TYPE_STOCK_LOW = "Stock Low";

  /** {@code detail-type} of events that have this as their detail. */
  public static final String DETAIL_TYPE_STOCK_REPLENISHED = "Stock Replenished";

  /** {@code detail-type} of events that have this as their detail. */
  public static final String DETAIL_TYPE_STOCK_LOW_ = "stock-low";

  /** Copies collections; null stands for an absent one. */
  public StockChange {
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
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("StockChange")
        .add("item", item)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<StockChange> codec() {
    return StockChangeCodec.INSTANCE;
  }

  /** Builds {@link StockChange}. Not safe for use by several threads. */
  public static final class Builder extends StockChangeBuilder {
    Builder() {}
  }
}
