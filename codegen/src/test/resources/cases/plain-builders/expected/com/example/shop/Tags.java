// Generated from Tags.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.Additions;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A value as a whole.
 *
 * @param tags A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@JacksonCodec
@NullMarked
public record Tags(@Omittable Map<String, String> tags,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Tags {
    tags = ImmutableMap.copyOf(tags);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .tags(ImmutableMap.orNull(tags))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Tags")
        .add("tags", tags)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Tags> codec() {
    return TagsCodec.INSTANCE;
  }

  /** Builds {@link Tags}. Not safe for use by several threads. */
  public static final class Builder {
    private Map<String, String> tags;

    private Map<String, @Nullable Object> unknownFields;

    Builder() {}

    /** Sets {@link Tags#tags()}; null takes it away. */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags = tags;
      return this;
    }

    /** Puts one entry. */
    public Builder putTags(String key, String value) {
      tags = Additions.put(tags, key, value);
      return this;
    }

    /** Sets {@link Tags#unknownFields()}; null takes it away. */
    public Builder unknownFields(@Nullable Map<String, @Nullable Object> unknownFields) {
      this.unknownFields = unknownFields;
      return this;
    }

    /** What was set. */
    public Tags build() {
      return new Tags(tags, unknownFields);
    }
  }
}
