// Generated from open.json; do not edit.
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
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A value of one of several kinds. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Open permits Open.ObjectValue, Open.StringValue, Open.Unknown {
  /** The variant {@link ObjectValue}. */
  static Open ofObjectValue(OpenObject value) {
    return new ObjectValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ObjectValue}; null when it is another one. */
  default @Nullable OpenObject asObjectValue() {
    return this instanceof ObjectValue variant ? variant.value() : null;
  }

  /** The variant {@link StringValue}. */
  static Open ofStringValue(String value) {
    return new StringValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link StringValue}; null when it is another one. */
  default @Nullable String asStringValue() {
    return this instanceof StringValue variant ? variant.value() : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof ObjectValue variant) {
      return cases.onObjectValue(variant);
    }
    if (this instanceof StringValue variant) {
      return cases.onStringValue(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return OpenConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Open> codec() {
    return OpenCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link ObjectValue}. */
    R onObjectValue(ObjectValue variant);

    /** For {@link StringValue}. */
    R onStringValue(StringValue variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Open {
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
   * @param value An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record ObjectValue(OpenObject value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Open {
    /** Copies collections; null stands for an absent one. */
    public ObjectValue {
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
      return new RecordText("ObjectValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OpenConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ObjectValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOpen.ObjectValueBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder value(Consumer<OpenObject.Builder> values) {
        OpenObject.Builder nested = OpenObject.builder();
        values.accept(nested);
        return value(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ObjectValue build() {
        ObjectValue built = super.build();
        RequiredFields.of("Open.ObjectValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record OpenObject(String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public OpenObject {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("OpenObject")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return OpenConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link OpenObject}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOpen.OpenObjectBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public OpenObject build() {
        OpenObject built = super.build();
        RequiredFields.of("Open.OpenObject")
            .with("a", built.a())
            .check();
        return built;
      }
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
      @Omittable Map<String, @Nullable Object> unknownFields) implements Open {
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
      return OpenConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link StringValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableOpen.StringValueBuilder {
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
        RequiredFields.of("Open.StringValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }
}
