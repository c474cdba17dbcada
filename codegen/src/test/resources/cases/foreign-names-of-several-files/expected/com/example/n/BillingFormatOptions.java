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
 * @param currency Text.
 * @param address An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record BillingFormatOptions(@Nullable String currency, @Nullable BillingAddress address,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public BillingFormatOptions {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .currency(currency)
        .address(address)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("BillingFormatOptions")
        .add("currency", currency)
        .add("address", address)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return BillingFormatOptionsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<BillingFormatOptions> codec() {
    return BillingFormatOptionsCodec.INSTANCE;
  }

  /** Builds {@link BillingFormatOptions}. Not safe for use by several threads. */
  public static final class Builder extends BillingFormatOptionsBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder address(Consumer<BillingAddress.Builder> values) {
      BillingAddress.Builder nested = BillingAddress.builder();
      values.accept(nested);
      return address(nested.build());
    }
  }
}
