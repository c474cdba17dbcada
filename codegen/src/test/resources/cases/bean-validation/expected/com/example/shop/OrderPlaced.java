// Generated from order-placed.json; do not edit.
package com.example.shop;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
 * @param orderId Text.
 * @param note Text.
 * @param total A decimal number.
 * @param priority A whole number.
 * @param items A list.
 * @param labels A map.
 * @param payment One of several objects.
 * @param delivery An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record OrderPlaced(
    @NotNull @Pattern(regexp = "(?s:.*)(?:^[A-Z]{3}-\\d+\\z)(?s:.*)") String orderId,
    @jakarta.validation.constraints.Size(max = 200) @Nullable String note,
    @DecimalMin(value = "0", inclusive = false) @Nullable BigDecimal total,
    @Min(1L) @Max(5L) @Nullable Long priority,
    @jakarta.validation.constraints.Size(min = 1) @Valid @Omittable List<OrderPlaced.Line> items,
    @jakarta.validation.constraints.Size(max = 10) @Omittable Map<String, String> labels,
    @Valid OrderPlaced. @Nullable Payment payment, @Valid @Nullable Address delivery,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public OrderPlaced {
    items = ImmutableList.copyOf(items);
    labels = ImmutableMap.copyOf(labels);
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
        .note(note)
        .total(total)
        .priority(priority)
        .items(ImmutableList.orNull(items))
        .labels(ImmutableMap.orNull(labels))
        .payment(payment)
        .delivery(delivery)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderPlaced")
        .add("orderId", orderId)
        .add("note", note)
        .add("total", total)
        .add("priority", priority)
        .add("items", items)
        .add("labels", labels)
        .add("payment", payment)
        .add("delivery", delivery)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrderPlacedConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<OrderPlaced> codec() {
    return OrderPlacedCodec.INSTANCE;
  }

  /** Builds {@link OrderPlaced}. Not safe for use by several threads. */
  public static final class Builder extends OrderPlacedBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addItems(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return addItems(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder delivery(Consumer<Address.Builder> values) {
      Address.Builder nested = Address.builder();
      values.accept(nested);
      return delivery(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public OrderPlaced build() {
      OrderPlaced built = super.build();
      RequiredFields.of("OrderPlaced")
          .with("orderId", built.orderId())
          .with("items", built.items())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param sku Text.
   * @param weight A decimal number.
   * @param size Wire name: <code>Size</code>.
   * @param quantity A whole number.
   * @param gift One of a set of values that may grow.
   * @param parts A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(@NotNull @jakarta.validation.constraints.Size(min = 3) String sku,
      @DecimalMin("0.5") @DecimalMax("99.5") @Nullable BigDecimal weight,
      @Valid @Nullable Size size, @NotNull @Min(1L) Long quantity, @Nullable Gift gift,
      @Valid @Omittable List<Line> parts, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Line {
      parts = ImmutableList.copyOf(parts);
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
          .weight(weight)
          .size(size)
          .quantity(quantity)
          .gift(gift)
          .parts(ImmutableList.orNull(parts))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("sku", sku)
          .add("weight", weight)
          .add("size", size)
          .add("quantity", quantity)
          .add("gift", gift)
          .add("parts", parts)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.LineBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder size(Consumer<Size.Builder> values) {
        Size.Builder nested = Size.builder();
        values.accept(nested);
        return size(nested.build());
      }

      /** Adds one element, built by the function. */
      public Builder addParts(Consumer<Builder> values) {
        Builder nested = Line.builder();
        values.accept(nested);
        return addParts(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Line build() {
        Line built = super.build();
        RequiredFields.of("OrderPlaced.Line")
            .with("sku", built.sku())
            .with("quantity", built.quantity())
            .with("parts", built.parts(), built.gift(), "wrapped")
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param width A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Size(@Min(1L) @Nullable Long width,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Size {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .width(width)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Size")
          .add("width", width)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Size}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.SizeBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Gift(String value) {
    /** <code>no</code>. */
    public static final Gift NO = new Gift("no");

    /** <code>wrapped</code>. */
    public static final Gift WRAPPED = new Gift("wrapped");

    /** Takes any value, known or not. */
    public Gift {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "no" -> Known.NO;
        case "wrapped" -> Known.WRAPPED;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>no</code>. */
      NO,

      /** <code>wrapped</code>. */
      WRAPPED,

      /** Any other value. */
      UNRECOGNIZED
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
      return OrderPlacedConstraints.TABLE.check(this, 3);
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
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Card
   *
   * @param method Always <code>card</code>.
   * @param number Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Card(@NotNull String method,
      @NotNull @jakarta.validation.constraints.Size(min = 12) String number,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Payment {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Card {
      if (method == null && !AsRead.is(unknownFields)) {
        method = "card";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .method(method)
          .number(number)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Card")
          .add("method", method)
          .add("number", number)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 4, 3);
    }

    /** Builds {@link Card}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.CardBuilder {
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
        RequiredFields.of("OrderPlaced.Card")
            .with("method", built.method())
            .with("number", built.number())
            .check();
        return built;
      }
    }
  }

  /**
   * Invoice
   *
   * @param method Always <code>invoice</code>.
   * @param days A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Invoice(@NotNull String method, @Max(60L) @Nullable Long days,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Payment {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Invoice {
      if (method == null && !AsRead.is(unknownFields)) {
        method = "invoice";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .method(method)
          .days(days)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Invoice")
          .add("method", method)
          .add("days", days)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 5, 3);
    }

    /** Builds {@link Invoice}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.InvoiceBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Invoice build() {
        Invoice built = super.build();
        RequiredFields.of("OrderPlaced.Invoice")
            .with("method", built.method())
            .check();
        return built;
      }
    }
  }
}
