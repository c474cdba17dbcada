// Generated from order.json; do not edit.
package com.example.c;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param total An object.
 * @param currency An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Order(Order. @Nullable Money total, Order. @Nullable Currency currency,
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
        .total(total)
        .currency(currency)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("total", total)
        .add("currency", currency)
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
    public Builder total(Consumer<Money.Builder> values) {
      Money.Builder nested = Money.builder();
      values.accept(nested);
      return total(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder currency(Consumer<Currency.Builder> values) {
      Currency.Builder nested = Currency.builder();
      values.accept(nested);
      return currency(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param amount A decimal number.
   * @param currency An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Money(@Nullable BigDecimal amount, @Nullable Currency currency,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Money {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .amount(amount)
          .currency(currency)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Money")
          .add("amount", amount)
          .add("currency", currency)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Money}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.MoneyBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder currency(Consumer<Currency.Builder> values) {
        Currency.Builder nested = Currency.builder();
        values.accept(nested);
        return currency(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param code One of a set of values that may grow.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Currency(@Nullable Code code,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Currency {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .code(code)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Currency")
          .add("code", code)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Currency}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.CurrencyBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Code(String value) {
    /** <code>CHF</code>. */
    public static final Code CHF = new Code("CHF");

    /** <code>EUR</code>. */
    public static final Code EUR = new Code("EUR");

    /** Takes any value, known or not. */
    public Code {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "CHF" -> Known.CHF;
        case "EUR" -> Known.EUR;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>CHF</code>. */
      CHF,

      /** <code>EUR</code>. */
      EUR,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
