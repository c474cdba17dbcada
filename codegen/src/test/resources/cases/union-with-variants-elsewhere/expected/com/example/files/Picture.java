// Generated from Picture.schema.json; do not edit.
package com.example.files;

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
 * @param url Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Picture(String url,
    @Omittable Map<String, @Nullable Object> unknownFields) implements Message.Content {
  /** Copies collections; null stands for an absent one. */
  public Picture {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .url(url)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Picture")
        .add("url", url)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PictureConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Picture> codec() {
    return PictureCodec.INSTANCE;
  }

  /** Builds {@link Picture}. Not safe for use by several threads. */
  public static final class Builder extends PictureBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Picture build() {
      Picture built = super.build();
      RequiredFields.of("Picture")
          .with("url", built.url())
          .check();
      return built;
    }
  }
}
