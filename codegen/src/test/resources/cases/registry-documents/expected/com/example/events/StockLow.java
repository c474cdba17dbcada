// Generated from shop.stock@StockLow.json; do not edit.
package com.example.events;

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
 * An object of a payload.
 *
 * @param sku Text.
 * @param left A decimal number.
 * @param depot An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record StockLow(String sku, @Nullable BigDecimal left, StockLow. @Nullable Depot depot,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** {@code source} of events that have this as their detail. */
  public static final String SOURCE = "shop.stock";

  /** {@code detail-type} of events that have this as their detail. */
  public static final String DETAIL_TYPE = "Stock Low";

  /** Copies collections; null stands for an absent one. */
  public StockLow {
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
        .left(left)
        .depot(depot)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("StockLow")
        .add("sku", sku)
        .add("left", left)
        .add("depot", depot)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return StockLowConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<StockLow> codec() {
    return StockLowCodec.INSTANCE;
  }

  /** Builds {@link StockLow}. Not safe for use by several threads. */
  public static final class Builder extends StockLowBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder depot(Consumer<Depot.Builder> values) {
      Depot.Builder nested = Depot.builder();
      values.accept(nested);
      return depot(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public StockLow build() {
      StockLow built = super.build();
      RequiredFields.of("StockLow")
          .with("sku", built.sku())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param city Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Depot(@Nullable String city,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Depot {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .city(city)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Depot")
          .add("city", city)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return StockLowConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Depot}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableStockLow.DepotBuilder {
      Builder() {}
    }
  }
}
