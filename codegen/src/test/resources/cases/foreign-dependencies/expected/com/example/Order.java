// Generated from order.json; do not edit.
package com.example;

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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param to An object.
 * @param payment One of several objects.
 * @param tags A list.
 * @param origin An object.
 * @param invoice An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Order(Invoice. @Nullable Address to, Order. @Nullable Payment payment,
    @Omittable List<String> tags, Invoice. @Nullable AddressCountry origin,
    @Nullable Invoice invoice, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Order {
    tags = ImmutableList.copyOf(tags);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .to(to)
        .payment(payment)
        .tags(ImmutableList.orNull(tags))
        .origin(origin)
        .invoice(invoice)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("to", to)
        .add("payment", payment)
        .add("tags", tags)
        .add("origin", origin)
        .add("invoice", invoice)
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

    /** Sets the value, built by the function. */
    public Builder to(Consumer<Invoice.Address.Builder> values) {
      Invoice.Address.Builder nested = Invoice.Address.builder();
      values.accept(nested);
      return to(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder origin(Consumer<Invoice.AddressCountry.Builder> values) {
      Invoice.AddressCountry.Builder nested = Invoice.AddressCountry.builder();
      values.accept(nested);
      return origin(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder invoice(Consumer<Invoice.Builder> values) {
      Invoice.Builder nested = Invoice.builder();
      values.accept(nested);
      return invoice(nested.build());
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Payment permits Card, Cash, Payment.Unknown {
    /** This as {@link Card}; null when it is another variant. */
    default @Nullable Card asCard() {
      return this instanceof Card variant ? variant : null;
    }

    /** This as {@link Cash}; null when it is another variant. */
    default @Nullable Cash asCash() {
      return this instanceof Cash variant ? variant : null;
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
    record Unknown(Map<String, @Nullable Object> fields) implements Payment {
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

  /**
   * Card
   *
   * @param card Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Card(String card,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Payment {
    /** Copies collections; null stands for an absent one. */
    public Card {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .card(card)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Card")
          .add("card", card)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 2, 1);
    }

    /** Builds {@link Card}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.CardBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Card build() {
        Card built = super.build();
        RequiredFields.of("Order.Card")
            .with("card", built.card())
            .check();
        return built;
      }
    }
  }

  /**
   * Cash
   *
   * @param cash A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Cash(BigDecimal cash,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Payment {
    /** Copies collections; null stands for an absent one. */
    public Cash {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .cash(cash)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Cash")
          .add("cash", cash)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 3, 1);
    }

    /** Builds {@link Cash}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.CashBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Cash build() {
        Cash built = super.build();
        RequiredFields.of("Order.Cash")
            .with("cash", built.cash())
            .check();
        return built;
      }
    }
  }
}
