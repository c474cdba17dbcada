// Generated from order.json; do not edit.
package com.example.r;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param line An object.
 * @param replaces An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Order(Order. @Nullable Line line, @Nullable Order replaces,
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
        .line(line)
        .replaces(replaces)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("line", line)
        .add("replaces", replaces)
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
    public Builder line(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return line(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder replaces(Consumer<Builder> values) {
      Builder nested = Order.builder();
      values.accept(nested);
      return replaces(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param of An object.
   * @param amount A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(@Nullable Order of, @Nullable Long amount,
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
          .of(of)
          .amount(amount)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("of", of)
          .add("amount", amount)
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

      /** Sets the value, built by the function. */
      public Builder of(Consumer<Order.Builder> values) {
        Order.Builder nested = Order.builder();
        values.accept(nested);
        return of(nested.build());
      }
    }
  }
}
