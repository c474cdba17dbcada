// Generated from Reply.schema.json; do not edit.
package com.example.r;

import dev.awsevents.LambdaResponse;
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
 * An object of a payload.
 *
 * @param statusCode A whole number.
 * @param body Text.
 * @param headers A map.
 * @param items A list.
 * @param always Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Reply(Integer statusCode, @Nullable String body,
    @Omittable Map<String, String> headers, @Omittable List<Reply.Item> items,
    @Nullable String always,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaResponse {
  /** Copies collections; null stands for an absent one. */
  public Reply {
    headers = ImmutableMap.copyOf(headers);
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
        .statusCode(statusCode)
        .body(body)
        .headers(ImmutableMap.orNull(headers))
        .items(ImmutableList.orNull(items))
        .always(always)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Reply")
        .add("statusCode", statusCode)
        .add("body", body)
        .add("headers", headers)
        .add("items", items)
        .add("always", always)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Reply> codec() {
    return ReplyCodec.INSTANCE;
  }

  /** Builds {@link Reply}. Not safe for use by several threads. */
  public static final class Builder extends ReplyBuilder {
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
    public Reply build() {
      Reply built = super.build();
      RequiredFields.of("Reply")
          .with("statusCode", built.statusCode())
          .with("headers", built.headers())
          .with("items", built.items())
          .with("body", built.body(), built.always(), "with body")
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param id Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Item(String id, @Omittable Map<String, @Nullable Object> unknownFields) {
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

    /** Builds {@link Item}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableReply.ItemBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Item build() {
        Item built = super.build();
        RequiredFields.of("Reply.Item")
            .with("id", built.id())
            .check();
        return built;
      }
    }
  }
}
