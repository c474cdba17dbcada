// Generated from billing.json; do not edit.
package com.example.n;

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
 * @param options An object.
 * @param address An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Invoice(@Nullable BillingFormatOptions options, @Nullable Address address,
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
        .options(options)
        .address(address)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Invoice")
        .add("options", options)
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

    /** Sets the value, built by the function. */
    public Builder options(Consumer<BillingFormatOptions.Builder> values) {
      BillingFormatOptions.Builder nested = BillingFormatOptions.builder();
      values.accept(nested);
      return options(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder address(Consumer<Address.Builder> values) {
      Address.Builder nested = Address.builder();
      values.accept(nested);
      return address(nested.build());
    }
  }
}
