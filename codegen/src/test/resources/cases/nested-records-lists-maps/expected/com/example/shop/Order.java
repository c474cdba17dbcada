// Generated from Order.schema.json; do not edit.
package com.example.shop;

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
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @param id Number of the order.
 * @param customer Who has ordered.
 * @param lines A list.
 * @param parcels A map.
 * @param linesByShop A map.
 * @param grid A list.
 * @param parcelsByDay A list.
 * @param tags A list.
 * @param labels A map.
 * @param labelLists A map.
 * @param inline An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Order(@Nullable String id, Order. @Nullable Customer customer,
    @Omittable List<Order.Line> lines, @Omittable Map<String, Order.Parcel> parcels,
    @Omittable Map<String, List<Order.Line>> linesByShop, @Omittable List<List<Order.Line>> grid,
    @Omittable List<Map<String, Order.Parcel>> parcelsByDay, @Omittable List<String> tags,
    @Omittable Map<String, String> labels, @Omittable Map<String, List<String>> labelLists,
    Order. @Nullable Inline inline, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Order {
    lines = ImmutableList.copyOf(lines);
    parcels = ImmutableMap.copyOf(parcels);
    linesByShop = ImmutableMap.copyOf(linesByShop);
    grid = ImmutableList.copyOf(grid);
    parcelsByDay = ImmutableList.copyOf(parcelsByDay);
    tags = ImmutableList.copyOf(tags);
    labels = ImmutableMap.copyOf(labels);
    labelLists = ImmutableMap.copyOf(labelLists);
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
        .customer(customer)
        .lines(ImmutableList.orNull(lines))
        .parcels(ImmutableMap.orNull(parcels))
        .linesByShop(ImmutableMap.orNull(linesByShop))
        .grid(ImmutableList.orNull(grid))
        .parcelsByDay(ImmutableList.orNull(parcelsByDay))
        .tags(ImmutableList.orNull(tags))
        .labels(ImmutableMap.orNull(labels))
        .labelLists(ImmutableMap.orNull(labelLists))
        .inline(inline)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Order")
        .add("id", id)
        .add("customer", customer)
        .add("lines", lines)
        .add("parcels", parcels)
        .add("linesByShop", linesByShop)
        .add("grid", grid)
        .add("parcelsByDay", parcelsByDay)
        .add("tags", tags)
        .add("labels", labels)
        .add("labelLists", labelLists)
        .add("inline", inline)
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
   * <li>{@code id}: Number of the order.</li>
   * <li>{@code customer}: Who has ordered.</li>
   * </ul>
   */
  public static final class Builder extends OrderBuilder {
    Builder() {}

    /**
     * Sets the value, built by the function.
     *
     * <p>Who has ordered.
     */
    public Builder customer(Consumer<Customer.Builder> values) {
      Customer.Builder nested = Customer.builder();
      values.accept(nested);
      return customer(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addLines(Consumer<Line.Builder> values) {
      Line.Builder nested = Line.builder();
      values.accept(nested);
      return addLines(nested.build());
    }

    /** Puts one entry, built by the function. */
    public Builder putParcels(String key, Consumer<Parcel.Builder> values) {
      Parcel.Builder nested = Parcel.builder();
      values.accept(nested);
      return putParcels(key, nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder inline(Consumer<Inline.Builder> values) {
      Inline.Builder nested = Inline.builder();
      values.accept(nested);
      return inline(nested.build());
    }
  }

  /**
   * Who has ordered.
   *
   * @param name Text.
   * @param address An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Customer(@Nullable String name, @Nullable Address address,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Customer {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .name(name)
          .address(address)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Customer")
          .add("name", name)
          .add("address", address)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Customer}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.CustomerBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder address(Consumer<Address.Builder> values) {
        Address.Builder nested = Address.builder();
        values.accept(nested);
        return address(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param city Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Address(@Nullable String city,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Address {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .city(city)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Address")
          .add("city", city)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Address}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.AddressBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param article Text.
   * @param count A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Line(@Nullable String article, @Nullable Long count,
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
          .article(article)
          .count(count)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Line")
          .add("article", article)
          .add("count", count)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Line}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.LineBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param lines A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Parcel(@Omittable List<Line> lines,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Parcel {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Parcel")
          .add("lines", lines)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 4);
    }

    /** Builds {@link Parcel}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.ParcelBuilder {
      Builder() {}

      /** Adds one element, built by the function. */
      public Builder addLines(Consumer<Line.Builder> values) {
        Line.Builder nested = Line.builder();
        values.accept(nested);
        return addLines(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param note Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Inline(@Nullable String note,
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
          .note(note)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Inline")
          .add("note", note)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OrderConstraints.TABLE.check(this, 5);
    }

    /** Builds {@link Inline}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOrder.InlineBuilder {
      Builder() {}
    }
  }
}
