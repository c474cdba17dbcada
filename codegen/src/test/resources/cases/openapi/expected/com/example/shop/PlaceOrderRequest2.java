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
 * @param lines A list.
 * @param payment One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record PlaceOrderRequest2(@Omittable List<Line> lines,
    PlaceOrderRequest2. @Nullable Payment payment,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public PlaceOrderRequest2 {
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
        .lines(ImmutableList.orNull(lines))
        .payment(payment)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("PlaceOrderRequest2")
        .add("lines", lines)
        .add("payment", payment)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PlaceOrderRequest2Constraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<PlaceOrderRequest2> codec() {
    return PlaceOrderRequest2Codec.INSTANCE;
  }

  /** Builds {@link PlaceOrderRequest2}. Not safe for use by several threads. */
  public static final class Builder extends PlaceOrderRequest2Builder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addLines(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return addLines(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public PlaceOrderRequest2 build() {
      PlaceOrderRequest2 built = super.build();
      RequiredFields.of("PlaceOrderRequest2")
          .with("lines", built.lines())
          .check();
      return built;
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Payment permits Card, Invoice, Payment.Unknown {
    /** This as {@link Card}; null when it is another variant. */
    default @Nullable Card asCard() {
      return this instanceof Card variant ? variant : null;
    }

    /** This as {@link Invoice}; null when it is another variant. */
    default @Nullable Invoice asInvoice() {
      return this instanceof Invoice variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String method() {
      return ((Unknown) this).fields().get("method") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Card variant) {
        return cases.onCard(variant);
      }
      if (this instanceof Invoice variant) {
        return cases.onInvoice(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return PlaceOrderRequest2Constraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Card}. */
      R onCard(Card variant);

      /** For {@link Invoice}. */
      R onInvoice(Invoice variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Payment {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .addSensitiveEntries("fields", fields, "number")
            .toString();
      }
    }
  }
}
