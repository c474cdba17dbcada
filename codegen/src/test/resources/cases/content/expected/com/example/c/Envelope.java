// Generated from Envelope.schema.json; do not edit.
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
 * @param message Text.
 * @param data Binary content, sent in base64.
 * @param plainData Binary content, sent in base64.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Envelope(@Nullable String message, @Nullable Bytes data, @Nullable Bytes plainData,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Envelope {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .message(message)
        .data(data)
        .plainData(plainData)
        .unknownFields(unknownFields);
  }

  /**
   * The document inside {@code message}; null where there is none.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or has another structure
   */
  public @Nullable Inner decodeMessage() {
    return EmbeddedContent.read(message, Inner.class);
  }

  /**
   * The document inside {@code data}, unpacked; null where there is none.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or has another structure
   */
  public @Nullable Part decodeData() {
    return EmbeddedContent.readCompressed(data, Part.class);
  }

  /**
   * The document inside {@code plainData}; null where there is none.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or has another structure
   */
  public @Nullable Inner decodePlainData() {
    return EmbeddedContent.read(plainData, Inner.class);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Envelope")
        .add("message", message)
        .add("data", data)
        .add("plainData", plainData)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return EnvelopeConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Envelope> codec() {
    return EnvelopeCodec.INSTANCE;
  }

  /** Builds {@link Envelope}. Not safe for use by several threads. */
  public static final class Builder extends EnvelopeBuilder {
    Builder() {}
  }

  /**
   * An object of a payload.
   *
   * @param p A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Part(@Nullable Long p, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Part {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .p(p)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("p", p)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return EnvelopeConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableEnvelope.PartBuilder {
      Builder() {}
    }
  }
}
