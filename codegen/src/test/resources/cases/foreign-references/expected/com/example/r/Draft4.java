// Generated from draft4.json; do not edit.
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
 * @param id Text.
 * @param item An object.
 * @param count A whole number.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Draft4(@Nullable String id, Draft4. @Nullable Item item, @Nullable Long count,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Draft4 {
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
        .item(item)
        .count(count)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Draft4")
        .add("id", id)
        .add("item", item)
        .add("count", count)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return Draft4Constraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Draft4> codec() {
    return Draft4Codec.INSTANCE;
  }

  /** Builds {@link Draft4}. Not safe for use by several threads. */
  public static final class Builder extends Draft4Builder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder item(Consumer<Item.Builder> values) {
      Item.Builder nested = Item.builder();
      values.accept(nested);
      return item(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param id A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Item(@Nullable Long id, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Item {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Item")
          .add("id", id)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Draft4Constraints.TABLE.check(this, 1);
    }

    /** Builds {@link Item}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableDraft4.ItemBuilder {
      Builder() {}
    }
  }
}
