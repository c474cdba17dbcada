// Generated from Answer.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.LambdaResponse;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param status A whole number.
 * @param text Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@JacksonCodec
@NullMarked
public record Answer(Long status, @Nullable String text,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaResponse {
  /** Copies collections; null stands for an absent one. */
  public Answer {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .status(status)
        .text(text)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Answer")
        .add("status", status)
        .add("text", text)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Answer> codec() {
    return AnswerCodec.INSTANCE;
  }

  /** Builds {@link Answer}. Not safe for use by several threads. */
  public static final class Builder {
    private Long status;

    private String text;

    private Map<String, @Nullable Object> unknownFields;

    Builder() {}

    /** Sets {@link Answer#status()}; null takes it away. */
    public Builder status(@Nullable Long status) {
      this.status = status;
      return this;
    }

    /** Sets {@link Answer#text()}; null takes it away. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** Sets {@link Answer#unknownFields()}; null takes it away. */
    public Builder unknownFields(@Nullable Map<String, @Nullable Object> unknownFields) {
      this.unknownFields = unknownFields;
      return this;
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    public Answer build() {
      Answer built = new Answer(status, text, unknownFields);
      RequiredFields.of("Answer")
          .with("status", built.status())
          .check();
      return built;
    }
  }
}
