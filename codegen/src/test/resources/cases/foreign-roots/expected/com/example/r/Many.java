// Generated from many.json; do not edit.
package com.example.r;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
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
public sealed interface Many permits Many.ListValue, Many.BooleanValue, Many.Unknown {
  /** The variant {@link ListValue}. */
  static Many ofListValue(List<@Nullable Object> value) {
    return new ListValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ListValue}; null when it is another one. */
  default @Nullable List<@Nullable Object> asListValue() {
    return this instanceof ListValue variant ? variant.value() : null;
  }

  /** The variant {@link BooleanValue}. */
  static Many ofBooleanValue(Boolean value) {
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
    if (this instanceof ListValue variant) {
      return cases.onListValue(variant);
    }
    if (this instanceof BooleanValue variant) {
      return cases.onBooleanValue(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return ManyConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Many> codec() {
    return ManyCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link ListValue}. */
    R onListValue(ListValue variant);

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
  record Unknown(Map<String, @Nullable Object> fields) implements Many {
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
   * @param value A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record ListValue(@Omittable List<@Nullable Object> value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Many {
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
      return ManyConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ListValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableMany.ListValueBuilder {
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
        RequiredFields.of("Many.ListValue")
            .with("value", built.value())
            .check();
        return built;
      }
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
      @Omittable Map<String, @Nullable Object> unknownFields) implements Many {
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
      return ManyConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link BooleanValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableMany.BooleanValueBuilder {
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
        RequiredFields.of("Many.BooleanValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }
}
