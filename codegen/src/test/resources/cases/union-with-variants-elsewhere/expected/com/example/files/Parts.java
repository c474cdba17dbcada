// Generated from Parts.schema.json; do not edit.
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
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param text An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Parts(Parts. @Nullable Text text,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Parts {
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
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Parts")
        .add("text", text)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PartsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Parts> codec() {
    return PartsCodec.INSTANCE;
  }

  /** Builds {@link Parts}. Not safe for use by several threads. */
  public static final class Builder extends PartsBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder text(Consumer<Text.Builder> values) {
      Text.Builder nested = Text.builder();
      values.accept(nested);
      return text(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param text Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Text(String text,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Message.Content {
    /** Copies collections; null stands for an absent one. */
    public Text {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Text")
          .add("text", text)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return PartsConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Text}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableParts.TextBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Text build() {
        Text built = super.build();
        RequiredFields.of("Parts.Text")
            .with("text", built.text())
            .check();
        return built;
      }
    }
  }
}
