// Generated from order.json; do not edit.
package com.example.r;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
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
 * An order
 *
 * @param customer Who orders.
 * @param address An object.
 * @param anchored An object.
 * @param escaped An object.
 * @param lines A list.
 * @param parent An order
 * @param same An object.
 * @param refined An object.
 * @param embedded An object.
 * @param amount A decimal number.
 * @param schema Any JSON value.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Order(@Nullable Customer customer, @Nullable SomeAddress address,
    Order. @Nullable Line anchored, Order. @Nullable BC escaped, @Omittable List<Order.Line> lines,
    @Nullable Order parent, @Nullable Customer same, Order. @Nullable Refined refined,
    Order. @Nullable Inner embedded, @Nullable BigDecimal amount, @Nullable Object schema,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Order {
    lines = ImmutableList.copyOf(lines);
    schema = Immutable.copyOfFreeForm(schema);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .customer(customer)
        .address(address)
        .anchored(anchored)
        .escaped(escaped)
        .lines(ImmutableList.orNull(lines))
        .parent(parent)
        .same(same)
        .refined(refined)
        .embedded(embedded)
        .amount(amount)
        .schema(schema)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("customer", customer)
        .add("address", address)
        .add("anchored", anchored)
        .add("escaped", escaped)
        .add("lines", lines)
        .add("parent", parent)
        .add("same", same)
        .add("refined", refined)
        .add("embedded", embedded)
        .add("amount", amount)
        .add("schema", schema)
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

  /**
   * Builds {@link Order}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code customer}: Who orders.</li>
   * <li>{@code parent}: An order</li>
   * </ul>
   */
  public static final class Builder extends OrderBuilder {
    Builder() {}

    /**
     * Sets the value, built by the function.
     *
     * <p>Who orders.
     */
    public Builder customer(Consumer<Customer.Builder> values) {
      Customer.Builder nested = Customer.builder();
      values.accept(nested);
      return customer(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder address(Consumer<SomeAddress.Builder> values) {
      SomeAddress.Builder nested = SomeAddress.builder();
      values.accept(nested);
      return address(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder anchored(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return anchored(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder escaped(Consumer<BC.Builder> values) {
      BC.Builder nested = BC.builder();
      values.accept(nested);
      return escaped(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addLines(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return addLines(nested.build());
    }

    /**
     * Sets the value, built by the function.
     *
     * <p>An order
     */
    public Builder parent(Consumer<Builder> values) {
      Builder nested = Order.builder();
      values.accept(nested);
      return parent(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder same(Consumer<Customer.Builder> values) {
      Customer.Builder nested = Customer.builder();
      values.accept(nested);
      return same(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder refined(Consumer<Refined.Builder> values) {
      Refined.Builder nested = Refined.builder();
      values.accept(nested);
      return refined(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder embedded(Consumer<Inner.Builder> values) {
      Inner.Builder nested = Inner.builder();
      values.accept(nested);
      return embedded(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param sku Text.
   * @param more A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(@Nullable String sku, @Omittable List<Line> more,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Line {
      more = ImmutableList.copyOf(more);
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
          .more(ImmutableList.orNull(more))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("sku", sku)
          .add("more", more)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.LineBuilder {
      Builder() {}

      /** Adds one element, built by the function. */
      public Builder addMore(Consumer<Builder> values) {
        Builder nested = Line.builder();
        values.accept(nested);
        return addMore(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param x Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record BC(@Nullable String x, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public BC {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .x(x)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("BC")
          .add("x", x)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link BC}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.BCBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param sku Text.
   * @param more A list.
   * @param gift True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Refined(@Nullable String sku, @Omittable List<Line> more, @Nullable Boolean gift,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Refined {
      more = ImmutableList.copyOf(more);
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
          .more(ImmutableList.orNull(more))
          .gift(gift)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Refined")
          .add("sku", sku)
          .add("more", more)
          .add("gift", gift)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Refined}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.RefinedBuilder {
      Builder() {}

      /** Adds one element, built by the function. */
      public Builder addMore(Consumer<Line.Builder> values) {
        Line.Builder nested = Line.builder();
        values.accept(nested);
        return addMore(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param self An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Inner(@Nullable Inner self,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Inner {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .self(self)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Inner")
          .add("self", self)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 4);
    }

    /** Builds {@link Inner}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.InnerBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder self(Consumer<Builder> values) {
        Builder nested = Inner.builder();
        values.accept(nested);
        return self(nested.build());
      }
    }
  }
}
