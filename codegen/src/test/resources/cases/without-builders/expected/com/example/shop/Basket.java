// Generated from Basket.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is about to buy.
 *
 * @param id Text.
 * @param state If it is there, <code>open</code>.
 * @param items A list.
 * @param labels A map.
 * @param payment One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@JacksonCodec
@NullMarked
public record Basket(String id, @Nullable String state, List<Basket.Item> items,
    Map<String, String> labels, Basket. @Nullable Payment payment,
    Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Basket {
    items = ImmutableList.copyOf(items);
    labels = ImmutableMap.copyOf(labels);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Basket")
        .add("id", id)
        .add("state", state)
        .add("items", items)
        .add("labels", labels)
        .add("payment", payment)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return BasketConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Basket> codec() {
    return BasketCodec.INSTANCE;
  }

  /**
   * An object of a payload.
   *
   * @param name Text.
   * @param price A decimal number.
   * @param unit One of a set of values that may grow.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @JacksonCodec
  public record Item(String name, @Nullable BigDecimal price, @Nullable Unit unit,
      Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Item {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Item")
          .add("name", name)
          .add("price", price)
          .add("unit", unit)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BasketConstraints.TABLE.check(this, 1);
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Unit(String value) {
    /** <code>piece</code>. */
    public static final Unit PIECE = new Unit("piece");

    /** <code>kg</code>. */
    public static final Unit KG = new Unit("kg");

    /** Takes any value, known or not. */
    public Unit {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "piece" -> Known.PIECE;
        case "kg" -> Known.KG;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>piece</code>. */
      PIECE,

      /** <code>kg</code>. */
      KG,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Payment permits Card, Voucher, Payment.Unknown {
    /** This as {@link Card}; null when it is another variant. */
    default @Nullable Card asCard() {
      return this instanceof Card variant ? variant : null;
    }

    /** This as {@link Voucher}; null when it is another variant. */
    default @Nullable Voucher asVoucher() {
      return this instanceof Voucher variant ? variant : null;
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
      if (this instanceof Voucher variant) {
        return cases.onVoucher(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return BasketConstraints.TABLE.check(this, 2);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Card}. */
      R onCard(Card variant);

      /** For {@link Voucher}. */
      R onVoucher(Voucher variant);

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
   * @param number Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @JacksonCodec
  public record Card(String number,
      Map<String, @Nullable Object> unknownFields) implements Payment {
    /** Copies collections; null stands for an absent one. */
    public Card {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Card")
          .add("number", number)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BasketConstraints.TABLE.check(this, 3, 2);
    }
  }

  /**
   * Voucher
   *
   * @param code Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @JacksonCodec
  public record Voucher(String code,
      Map<String, @Nullable Object> unknownFields) implements Payment {
    /** Copies collections; null stands for an absent one. */
    public Voucher {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Voucher")
          .add("code", code)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BasketConstraints.TABLE.check(this, 4, 2);
    }
  }
}
