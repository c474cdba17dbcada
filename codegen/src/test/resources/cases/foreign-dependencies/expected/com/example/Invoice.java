// Generated from invoice.json; do not edit.
package com.example;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param order An object.
 * @param country An object.
 * @param by An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Invoice(Invoice. @Nullable Address to, Invoice. @Nullable Reference order,
    Invoice. @Nullable Country country, Invoice. @Nullable AddressCountry by,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Invoice {
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
        .order(order)
        .country(country)
        .by(by)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Invoice")
        .add("to", to)
        .add("order", order)
        .add("country", country)
        .add("by", by)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return InvoiceConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Invoice> codec() {
    return InvoiceCodec.INSTANCE;
  }

  /** Builds {@link Invoice}. Not safe for use by several threads. */
  public static final class Builder extends InvoiceBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder to(Consumer<Address.Builder> values) {
      Address.Builder nested = Address.builder();
      values.accept(nested);
      return to(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder order(Consumer<Reference.Builder> values) {
      Reference.Builder nested = Reference.builder();
      values.accept(nested);
      return order(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder country(Consumer<Country.Builder> values) {
      Country.Builder nested = Country.builder();
      values.accept(nested);
      return country(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder by(Consumer<AddressCountry.Builder> values) {
      AddressCountry.Builder nested = AddressCountry.builder();
      values.accept(nested);
      return by(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param street Text.
   * @param country An object.
   * @param geo An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Address(@Nullable String street, @Nullable AddressCountry country,
      @Nullable Geo geo, @Omittable Map<String, @Nullable Object> unknownFields) {
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
          .street(street)
          .country(country)
          .geo(geo)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Address")
          .add("street", street)
          .add("country", country)
          .add("geo", geo)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return InvoiceConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Address}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableInvoice.AddressBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder country(Consumer<AddressCountry.Builder> values) {
        AddressCountry.Builder nested = AddressCountry.builder();
        values.accept(nested);
        return country(nested.build());
      }

      /** Sets the value, built by the function. */
      public Builder geo(Consumer<Geo.Builder> values) {
        Geo.Builder nested = Geo.builder();
        values.accept(nested);
        return geo(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param code Text.
   * @param neighbours A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record AddressCountry(@Nullable String code, @Omittable List<AddressCountry> neighbours,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public AddressCountry {
      neighbours = ImmutableList.copyOf(neighbours);
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
          .neighbours(ImmutableList.orNull(neighbours))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("AddressCountry")
          .add("code", code)
          .add("neighbours", neighbours)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return InvoiceConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link AddressCountry}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableInvoice.AddressCountryBuilder {
      Builder() {}

      /** Adds one element, built by the function. */
      public Builder addNeighbours(Consumer<Builder> values) {
        Builder nested = AddressCountry.builder();
        values.accept(nested);
        return addNeighbours(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param lat A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Geo(@Nullable BigDecimal lat,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Geo {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .lat(lat)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Geo")
          .add("lat", lat)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return InvoiceConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Geo}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableInvoice.GeoBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param of An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Reference(@Nullable Order of,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Reference {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Reference")
          .add("of", of)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return InvoiceConstraints.TABLE.check(this, 4);
    }

    /** Builds {@link Reference}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableInvoice.ReferenceBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder of(Consumer<Order.Builder> values) {
        Order.Builder nested = Order.builder();
        values.accept(nested);
        return of(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vat A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Country(@Nullable BigDecimal vat,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Country {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vat(vat)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Country")
          .add("vat", vat)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return InvoiceConstraints.TABLE.check(this, 5);
    }

    /** Builds {@link Country}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableInvoice.CountryBuilder {
      Builder() {}
    }
  }
}
