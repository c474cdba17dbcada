// Generated from Order.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.Additions;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.FreeForm;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param id Number of the order.
 * @param placed A point in time, sent as <code>iso-8601</code>.
 * @param lines A list.
 * @param notes A list, or a single element in its place.
 * @param prices A map.
 * @param labels A map.
 * @param anything Any JSON value.
 * @param addLines Text.
 * @param payload The generic part.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @param <P> type of the generic part
 */
@JacksonCodec
@NullMarked
public record Order<P>(String id, @Nullable Instant placed, @Omittable List<Order.Line> lines,
    @Omittable List<String> notes, @Omittable Map<String, Order.Price> prices,
    @Omittable Map<String, String> labels, @Nullable Object anything, @Nullable String addLines,
    @Nullable P payload,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent {
  /** Copies collections; null stands for an absent one. */
  public Order {
    lines = ImmutableList.copyOf(lines);
    notes = ImmutableList.copyOf(notes);
    prices = ImmutableMap.copyOf(prices);
    labels = ImmutableMap.copyOf(labels);
    anything = Immutable.copyOfFreeForm(anything);
    payload = Immutable.copyGeneric(payload);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /**
   * A builder in which nothing is set.
   *
   * @param <P> type of the generic part
   */
  public static <P> Builder<P> builder() {
    return new Builder<>();
  }

  /** A builder in which everything is set as it is here. */
  public Builder<P> toBuilder() {
    return new Builder<P>()
        .id(id)
        .placed(placed)
        .lines(ImmutableList.orNull(lines))
        .notes(ImmutableList.orNull(notes))
        .prices(ImmutableMap.orNull(prices))
        .labels(ImmutableMap.orNull(labels))
        .anything(anything)
        .addLines(addLines)
        .payload(payload)
        .unknownFields(unknownFields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Order<?> that
        && Objects.equals(id, that.id)
        && Objects.equals(placed, that.placed)
        && Objects.equals(lines, that.lines)
        && Objects.equals(notes, that.notes)
        && Objects.equals(prices, that.prices)
        && Objects.equals(labels, that.labels)
        && Objects.equals(anything, that.anything)
        && Objects.equals(addLines, that.addLines)
        && FreeForm.equal(payload, that.payload)
        && Objects.equals(unknownFields, that.unknownFields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, placed, lines, notes, prices, labels, anything, addLines,
        FreeForm.hash(payload), unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("id", id)
        .add("placed", placed)
        .add("lines", lines)
        .add("notes", notes)
        .add("prices", prices)
        .add("labels", labels)
        .add("anything", anything)
        .add("addLines", addLines)
        .add("payload", payload)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type with free-form JSON as its generic part. */
  public static Codec<Order<Object>> codec() {
    return OrderCodec.INSTANCE;
  }

  /**
   * Reads and writes the type with a generic part of a generated type.
   *
   * @param type of the generic part; {@code Object.class} for free-form JSON
   * @param <P> type of the generic part
   * @throws IllegalArgumentException if it is no generated type
   */
  public static <P> Codec<Order<P>> codec(Class<P> type) {
    return new OrderCodec<>(Codecs.of(type));
  }

  /**
   * Reads and writes the type with a generic part that has the codec.
   *
   * @param parameter reads and writes the generic part
   * @param <P> type of the generic part
   */
  public static <P> Codec<Order<P>> codec(Codec<P> parameter) {
    return new OrderCodec<>(parameter);
  }

  /** Builds {@link Order}. Not safe for use by several threads. */
  public static final class Builder<P> {
    private String id;

    private Instant placed;

    private List<Line> lines;

    private List<String> notes;

    private Map<String, Price> prices;

    private Map<String, String> labels;

    private Object anything;

    private String addLines;

    private P payload;

    private Map<String, @Nullable Object> unknownFields;

    Builder() {}

    /** Number of the order. Null takes it away. */
    public Builder<P> id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Sets {@link Order#placed()}; null takes it away. */
    public Builder<P> placed(@Nullable Instant placed) {
      this.placed = placed;
      return this;
    }

    /** Sets {@link Order#lines()}; null takes it away. */
    public Builder<P> lines(@Nullable List<Line> lines) {
      this.lines = lines;
      return this;
    }

    /** Sets {@link Order#notes()}; null takes it away. */
    public Builder<P> notes(@Nullable List<String> notes) {
      this.notes = notes;
      return this;
    }

    /** Adds one element. */
    public Builder<P> addNotes(String element) {
      notes = Additions.add(notes, element);
      return this;
    }

    /** Sets {@link Order#prices()}; null takes it away. */
    public Builder<P> prices(@Nullable Map<String, Price> prices) {
      this.prices = prices;
      return this;
    }

    /** Puts one entry. */
    public Builder<P> putPrices(String key, Price value) {
      prices = Additions.put(prices, key, value);
      return this;
    }

    /** Sets {@link Order#labels()}; null takes it away. */
    public Builder<P> labels(@Nullable Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    /** Puts one entry. */
    public Builder<P> putLabels(String key, String value) {
      labels = Additions.put(labels, key, value);
      return this;
    }

    /** Sets {@link Order#anything()}; null takes it away. */
    public Builder<P> anything(@Nullable Object anything) {
      this.anything = anything;
      return this;
    }

    /** Sets {@link Order#addLines()}; null takes it away. */
    public Builder<P> addLines(@Nullable String addLines) {
      this.addLines = addLines;
      return this;
    }

    /** Sets {@link Order#payload()}; null takes it away. */
    public Builder<P> payload(@Nullable P payload) {
      this.payload = payload;
      return this;
    }

    /** Sets {@link Order#unknownFields()}; null takes it away. */
    public Builder<P> unknownFields(@Nullable Map<String, @Nullable Object> unknownFields) {
      this.unknownFields = unknownFields;
      return this;
    }

    /** Puts one entry, built by the function. */
    public Builder<P> putPrices(String key, Consumer<Price.Builder> values) {
      Price.Builder nested = Price.builder();
      values.accept(nested);
      return putPrices(key, nested.build());
    }

    /** What was set. */
    public Order<P> build() {
      return new Order<P>(id, placed, lines, notes, prices, labels, anything, addLines, payload,
          unknownFields);
    }
  }

  /**
   * An object of a payload.
   *
   * @param item Text.
   * @param price An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @JacksonCodec
  public record Line(@Nullable String item, @Nullable Price price,
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
          .price(price)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("item", item)
          .add("price", price)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder {
      private String item;

      private Price price;

      private Map<String, @Nullable Object> unknownFields;

      Builder() {}

      /** Sets {@link Line#item()}; null takes it away. */
      public Builder item(@Nullable String item) {
        this.item = item;
        return this;
      }

      /** Sets {@link Line#price()}; null takes it away. */
      public Builder price(@Nullable Price price) {
        this.price = price;
        return this;
      }

      /** Sets {@link Line#unknownFields()}; null takes it away. */
      public Builder unknownFields(@Nullable Map<String, @Nullable Object> unknownFields) {
        this.unknownFields = unknownFields;
        return this;
      }

      /** Sets the value, built by the function. */
      public Builder price(Consumer<Price.Builder> values) {
        Price.Builder nested = Price.builder();
        values.accept(nested);
        return price(nested.build());
      }

      /** What was set. */
      public Line build() {
        return new Line(item, price, unknownFields);
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param amount A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @JacksonCodec
  public record Price(@Nullable BigDecimal amount,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Price {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Price")
          .add("amount", amount)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Price}. Not safe for use by several threads. */
    public static final class Builder {
      private BigDecimal amount;

      private Map<String, @Nullable Object> unknownFields;

      Builder() {}

      /** Sets {@link Price#amount()}; null takes it away. */
      public Builder amount(@Nullable BigDecimal amount) {
        this.amount = amount;
        return this;
      }

      /** Sets {@link Price#unknownFields()}; null takes it away. */
      public Builder unknownFields(@Nullable Map<String, @Nullable Object> unknownFields) {
        this.unknownFields = unknownFields;
        return this;
      }

      /** What was set. */
      public Price build() {
        return new Price(amount, unknownFields);
      }
    }
  }
}
