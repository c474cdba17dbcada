// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
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
 * @param retryAfter A whole number.
 * @param missing A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record PlaceOrderResponse202(Integer retryAfter,
    @Omittable List<PlaceOrderResponse202.Missing> missing,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public PlaceOrderResponse202 {
    missing = ImmutableList.copyOf(missing);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .retryAfter(retryAfter)
        .missing(ImmutableList.orNull(missing))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("PlaceOrderResponse202")
        .add("retryAfter", retryAfter)
        .add("missing", missing)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PlaceOrderResponse202Constraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<PlaceOrderResponse202> codec() {
    return PlaceOrderResponse202Codec.INSTANCE;
  }

  /** Builds {@link PlaceOrderResponse202}. Not safe for use by several threads. */
  public static final class Builder extends PlaceOrderResponse202Builder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addMissing(Consumer<Missing.Builder> values) {
      Missing.Builder nested = Missing.builder();
      values.accept(nested);
      return addMissing(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public PlaceOrderResponse202 build() {
      PlaceOrderResponse202 built = super.build();
      RequiredFields.of("PlaceOrderResponse202")
          .with("retryAfter", built.retryAfter())
          .check();
      return built;
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
  public record Missing(@Nullable String sku,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Missing {
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
      return new RecordText("Missing")
          .add("sku", sku)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return PlaceOrderResponse202Constraints.TABLE.check(this, 1);
    }

    /** Builds {@link Missing}. Not safe for use by several threads. */
    public static final class Builder extends ImmutablePlaceOrderResponse202.MissingBuilder {
      Builder() {}
    }
  }
}
