// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
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
 * @param state One of a set of values that may grow.
 * @param tags A list.
 * @param order An object.
 * @param inline An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record OrderPlaced(@Nullable State state, @Omittable List<OrderPlaced.Tags> tags,
    @Nullable Order order, OrderPlaced. @Nullable Inline inline,
    @Omittable Map<String, @Nullable Object> unknownFields) implements Choice {
  /** Copies collections; null stands for an absent one. */
  public OrderPlaced {
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
        .state(state)
        .tags(ImmutableList.orNull(tags))
        .order(order)
        .inline(inline)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderPlaced")
        .add("state", state)
        .add("tags", tags)
        .add("order", order)
        .add("inline", inline)
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

    /** Sets the value, built by the function. */
    public Builder order(Consumer<Order.Builder> values) {
      Order.Builder nested = Order.builder();
      values.accept(nested);
      return order(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder inline(Consumer<Inline.Builder> values) {
      Inline.Builder nested = Inline.builder();
      values.accept(nested);
      return inline(nested.build());
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Tags(String value) {
    /** <code>a</code>. */
    public static final Tags A = new Tags("a");

    /** <code>b</code>. */
    public static final Tags B = new Tags("b");

    /** Takes any value, known or not. */
    public Tags {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
        case "b" -> Known.B;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>a</code>. */
      A,

      /** <code>b</code>. */
      B,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * An object of a payload.
   *
   * @param order An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Inline(@Nullable InlineOrder order,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Inline {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .order(order)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Inline")
          .add("order", order)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Inline}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.InlineBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder order(Consumer<InlineOrder.Builder> values) {
        InlineOrder.Builder nested = InlineOrder.builder();
        values.accept(nested);
        return order(nested.build());
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
  public record InlineOrder(@Nullable String x,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public InlineOrder {
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
      return new RecordText("InlineOrder")
          .add("x", x)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderPlacedConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link InlineOrder}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrderPlaced.InlineOrderBuilder {
      Builder() {}
    }
  }
}
