// Generated from customer.json; do not edit.
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
 * @param name An object.
 * @param friend An object.
 * @param address An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Customer(Customer. @Nullable Name name, @Nullable Customer friend,
    SomeAddress. @Nullable Short address, @Omittable Map<String, @Nullable Object> unknownFields) {
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
        .friend(friend)
        .address(address)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Customer")
        .add("name", name)
        .add("friend", friend)
        .add("address", address)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return CustomerConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Customer> codec() {
    return CustomerCodec.INSTANCE;
  }

  /** Builds {@link Customer}. Not safe for use by several threads. */
  public static final class Builder extends CustomerBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder name(Consumer<Name.Builder> values) {
      Name.Builder nested = Name.builder();
      values.accept(nested);
      return name(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder friend(Consumer<Builder> values) {
      Builder nested = Customer.builder();
      values.accept(nested);
      return friend(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder address(Consumer<SomeAddress.Short.Builder> values) {
      SomeAddress.Short.Builder nested = SomeAddress.Short.builder();
      values.accept(nested);
      return address(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param first Text.
   * @param last Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Name(@Nullable String first, @Nullable String last,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Name {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .first(first)
          .last(last)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Name")
          .add("first", first)
          .add("last", last)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return CustomerConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Name}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableCustomer.NameBuilder {
      Builder() {}
    }
  }
}
