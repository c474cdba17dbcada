// Generated from shop.yaml; do not edit.
package com.example.openapi;

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
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param id A whole number.
 * @param note Text.
 * @param payment One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Order(Long id, @Nullable String note, Order. @Nullable OrderPayment payment,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Order {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .note(note)
        .payment(payment)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("id", id)
        .add("note", note)
        .add("payment", payment)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrderConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Order> codec() {
    return OrderCodec.INSTANCE;
  }

  /** Builds {@link Order}. Not safe for use by several threads. */
  public static final class Builder extends OrderBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Order build() {
      Order built = super.build();
      RequiredFields.of("Order")
          .with("id", built.id())
          .check();
      return built;
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OrderPayment permits Card, Cash, OrderPayment.Unknown {
    /** This as {@link Card}; null when it is another variant. */
    default @Nullable Card asCard() {
      return this instanceof Card variant ? variant : null;
    }

    /** This as {@link Cash}; null when it is another variant. */
    default @Nullable Cash asCash() {
      return this instanceof Cash variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String method() {
      return ((Unknown) this).fields().get("method") instanceof String text ? text : null;
    }

    /** A decimal number. Null if it is missing. */
    default @Nullable BigDecimal amount() {
      return null;
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
      if (this instanceof Cash variant) {
        return cases.onCash(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Card}. */
      R onCard(Card variant);

      /** For {@link Cash}. */
      R onCash(Cash variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OrderPayment {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }
}
