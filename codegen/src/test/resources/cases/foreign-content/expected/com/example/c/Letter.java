// Generated from letter.json; do not edit.
package com.example.c;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param xml Text.
 * @param unsaid Text.
 * @param number A whole number.
 * @param list Text.
 * @param zip Text.
 * @param image Binary content, sent in base64.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Letter(@Nullable String xml, @Nullable String unsaid, @Nullable Long number,
    @Nullable String list, @Nullable String zip, @Nullable Bytes image,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Letter {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .xml(xml)
        .unsaid(unsaid)
        .number(number)
        .list(list)
        .zip(zip)
        .image(image)
        .unknownFields(unknownFields);
  }

  /**
   * The document inside {@code list}; null where there is none.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or has another structure
   */
  public @Nullable Object decodeList() {
    return EmbeddedContent.read(list, Object.class);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Letter")
        .add("xml", xml)
        .add("unsaid", unsaid)
        .add("number", number)
        .add("list", list)
        .add("zip", zip)
        .add("image", image)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return LetterConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Letter> codec() {
    return LetterCodec.INSTANCE;
  }

  /** Builds {@link Letter}. Not safe for use by several threads. */
  public static final class Builder extends LetterBuilder {
    Builder() {}
  }
}
