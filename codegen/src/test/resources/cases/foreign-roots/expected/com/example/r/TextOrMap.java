// Generated from text-or-map.json; do not edit.
package com.example.r;

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

/** A value of one of several kinds. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface TextOrMap
    permits TextOrMap.StringValue, TextOrMap.ObjectValue, TextOrMap.Unknown {
  /** The variant {@link StringValue}. */
  static TextOrMap ofStringValue(String value) {
    return new StringValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link StringValue}; null when it is another one. */
  default @Nullable String asStringValue() {
    return this instanceof StringValue variant ? variant.value() : null;
  }

  /** The variant {@link ObjectValue}. */
  static TextOrMap ofObjectValue(Map<String, Boolean> value) {
    return new ObjectValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ObjectValue}; null when it is another one. */
  default @Nullable Map<String, Boolean> asObjectValue() {
    return this instanceof ObjectValue variant ? variant.value() : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof StringValue variant) {
      return cases.onStringValue(variant);
    }
    if (this instanceof ObjectValue variant) {
      return cases.onObjectValue(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return TextOrMapConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<TextOrMap> codec() {
    return TextOrMapCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link StringValue}. */
    R onStringValue(StringValue variant);

    /** For {@link ObjectValue}. */
    R onObjectValue(ObjectValue variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements TextOrMap {
    /** Copies the members. */
    public Unknown {
      fields = ImmutableMap.copyOrEmpty(fields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Unknown")
          .add("fields", fields)
          .toString();
    }
  }

  /**
   * A value as a whole.
   *
   * @param value Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record StringValue(String value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements TextOrMap {
    /** Copies collections; null stands for an absent one. */
    public StringValue {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .value(value)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("StringValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return TextOrMapConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link StringValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTextOrMap.StringValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public StringValue build() {
        StringValue built = super.build();
        RequiredFields.of("TextOrMap.StringValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /**
   * A value as a whole.
   *
   * @param value A map.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record ObjectValue(@Omittable Map<String, Boolean> value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements TextOrMap {
    /** Copies collections; null stands for an absent one. */
    public ObjectValue {
      value = ImmutableMap.copyOf(value);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .value(ImmutableMap.orNull(value))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ObjectValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return TextOrMapConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ObjectValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTextOrMap.ObjectValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ObjectValue build() {
        ObjectValue built = super.build();
        RequiredFields.of("TextOrMap.ObjectValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }
}
