// Generated from schema.json; do not edit.
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

/** A schema. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Schema permits Schema.ObjectValue, Schema.BooleanValue, Schema.Unknown {
  /** The variant {@link ObjectValue}. */
  static Schema ofObjectValue(SchemaObject value) {
    return new ObjectValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ObjectValue}; null when it is another one. */
  default @Nullable SchemaObject asObjectValue() {
    return this instanceof ObjectValue variant ? variant.value() : null;
  }

  /** The variant {@link BooleanValue}. */
  static Schema ofBooleanValue(Boolean value) {
    return new BooleanValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link BooleanValue}; null when it is another one. */
  default @Nullable Boolean asBooleanValue() {
    return this instanceof BooleanValue variant ? variant.value() : null;
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
    if (this instanceof BooleanValue variant) {
      return cases.onBooleanValue(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return SchemaConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Schema> codec() {
    return SchemaCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link ObjectValue}. */
    R onObjectValue(ObjectValue variant);

    /** For {@link BooleanValue}. */
    R onBooleanValue(BooleanValue variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Schema {
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
  record ObjectValue(SchemaObject value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Schema {
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
      return SchemaConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ObjectValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSchema.ObjectValueBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder value(Consumer<SchemaObject.Builder> values) {
        SchemaObject.Builder nested = SchemaObject.builder();
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
        RequiredFields.of("Schema.ObjectValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /**
   * A schema.
   *
   * @param type Text.
   * @param items A schema.
   * @param count A secret: <code>toString</code> does not show it.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record SchemaObject(@Nullable String type, @Nullable Schema items, @Nullable Long count,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public SchemaObject {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .type(type)
          .items(items)
          .count(count)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("SchemaObject")
          .add("type", type)
          .add("items", items)
          .addSensitive("count", count)
          .addUnknown(unknownFields, "count")
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SchemaConstraints.TABLE.check(this, 0);
    }

    /**
     * Builds {@link SchemaObject}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code items}: A schema.</li>
     * <li>{@code count}: A secret: <code>toString</code> does not show it.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSchema.SchemaObjectBuilder {
      Builder() {}
    }
  }

  /**
   * A value as a whole.
   *
   * @param value True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record BooleanValue(Boolean value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Schema {
    /** Copies collections; null stands for an absent one. */
    public BooleanValue {
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
      return new RecordText("BooleanValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SchemaConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link BooleanValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSchema.BooleanValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public BooleanValue build() {
        BooleanValue built = super.build();
        RequiredFields.of("Schema.BooleanValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }
}
