// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
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
 * A value as a whole.
 *
 * @param items A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record ItemsRequest(@Omittable List<Item> items,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public ItemsRequest {
    items = ImmutableList.copyOf(items);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .items(ImmutableList.orNull(items))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("ItemsRequest")
        .add("items", items)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ItemsRequestConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<ItemsRequest> codec() {
    return ItemsRequestCodec.INSTANCE;
  }

  /** Builds {@link ItemsRequest}. Not safe for use by several threads. */
  public static final class Builder extends ItemsRequestBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addItems(Consumer<Item.Builder> values) {
      Item.Builder nested = Item.builder();
      values.accept(nested);
      return addItems(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public ItemsRequest build() {
      ItemsRequest built = super.build();
      RequiredFields.of("ItemsRequest")
          .with("items", built.items())
          .check();
      return built;
    }
  }
}
