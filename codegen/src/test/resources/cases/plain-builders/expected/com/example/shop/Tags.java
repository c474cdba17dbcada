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
 */
@JacksonCodec
@NullMarked
public record Tags(@Omittable Map<String, String> tags) {
  /** Copies collections; null stands for an absent one. */
  public Tags {
    tags = ImmutableMap.copyOf(tags);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .tags(ImmutableMap.orNull(tags));
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Tags")
        .add("tags", tags)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Tags> codec() {
    return TagsCodec.INSTANCE;
  }

  /** Builds {@link Tags}. Not safe for use by several threads. */
  public static final class Builder {
    private Map<String, String> tags;

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

    /** What was set. */
    public Tags build() {
      return new Tags(tags);
    }
  }
}
