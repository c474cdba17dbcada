// Generated from Writer.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param text Text.
 * @param next An object.
 * @param all A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Writer(@Nullable String text, @Nullable Writer next,
    @Omittable List<Writer.NestedCodec> all,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Writer {
    all = ImmutableList.copyOf(all);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .text(text)
        .next(next)
        .all(ImmutableList.orNull(all))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Writer")
        .add("text", text)
        .add("next", next)
        .add("all", all)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return WriterConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Writer> codec() {
    return WriterCodec.INSTANCE;
  }

  /** Builds {@link Writer}. Not safe for use by several threads. */
  public static final class Builder extends WriterBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder next(Consumer<Builder> values) {
      Builder nested = Writer.builder();
      values.accept(nested);
      return next(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addAll(Consumer<NestedCodec.Builder> values) {
      NestedCodec.Builder nested = NestedCodec.builder();
      values.accept(nested);
      return addAll(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param writer An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record NestedCodec(@Nullable Writer writer,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public NestedCodec {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .writer(writer)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("NestedCodec")
          .add("writer", writer)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return WriterConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link NestedCodec}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableWriter.NestedCodecBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder writer(Consumer<Writer.Builder> values) {
        Writer.Builder nested = Writer.builder();
        values.accept(nested);
        return writer(nested.build());
      }
    }
  }
}
