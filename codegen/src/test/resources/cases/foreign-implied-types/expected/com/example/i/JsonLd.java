// Generated from json-ld.json; do not edit.
package com.example.i;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.Immutable;
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

/** A value of one of several kinds. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface JsonLd permits JsonLd.ObjectValue, JsonLd.ListValue, JsonLd.Unknown {
  /** The variant {@link ObjectValue}. */
  static JsonLd ofObjectValue(JsonLdObject value) {
    return new ObjectValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ObjectValue}; null when it is another one. */
  default @Nullable JsonLdObject asObjectValue() {
    return this instanceof ObjectValue variant ? variant.value() : null;
  }

  /** The variant {@link ListValue}. */
  static JsonLd ofListValue(List<@Nullable Object> value) {
    return new ListValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ListValue}; null when it is another one. */
  default @Nullable List<@Nullable Object> asListValue() {
    return this instanceof ListValue variant ? variant.value() : null;
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
    if (this instanceof ListValue variant) {
      return cases.onListValue(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return JsonLdConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<JsonLd> codec() {
    return JsonLdCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link ObjectValue}. */
    R onObjectValue(ObjectValue variant);

    /** For {@link ListValue}. */
    R onListValue(ListValue variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements JsonLd {
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
  record ObjectValue(JsonLdObject value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements JsonLd {
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
      return JsonLdConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ObjectValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJsonLd.ObjectValueBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder value(Consumer<JsonLdObject.Builder> values) {
        JsonLdObject.Builder nested = JsonLdObject.builder();
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
        RequiredFields.of("JsonLd.ObjectValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param context Text.
   * @param variables Free-form JSON: an object or a list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record JsonLdObject(@Nullable String context, @Nullable Object variables,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public JsonLdObject {
      variables = Immutable.copyOfFreeForm(variables);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .context(context)
          .variables(variables)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("JsonLdObject")
          .add("context", context)
          .add("variables", variables)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JsonLdConstraints.TABLE.check(this, 0);
    }

    /**
     * Builds {@link JsonLdObject}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code variables}: Free-form JSON: an object or a list.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableJsonLd.JsonLdObjectBuilder {
      Builder() {}
    }
  }

  /**
   * A value as a whole.
   *
   * @param value A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record ListValue(@Omittable List<@Nullable Object> value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements JsonLd {
    /** Copies collections; null stands for an absent one. */
    public ListValue {
      value = ImmutableList.copyOfFreeForm(value);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .value(ImmutableList.orNull(value))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ListValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JsonLdConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ListValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJsonLd.ListValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ListValue build() {
        ListValue built = super.build();
        RequiredFields.of("JsonLd.ListValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }
}
