// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param method Text.
 * @param address Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Invoice(String method, @Nullable String address,
    @Omittable Map<String, @Nullable Object> unknownFields) implements PlaceOrderRequest2.Payment {
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
        .method(method)
        .address(address)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Invoice")
        .add("method", method)
        .add("address", address)
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

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Invoice build() {
      Invoice built = super.build();
      RequiredFields.of("Invoice")
          .with("method", built.method())
          .check();
      return built;
    }
  }
}
