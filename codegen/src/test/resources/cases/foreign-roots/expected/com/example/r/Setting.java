// Generated from setting.json; do not edit.
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A value of one of several kinds. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Setting
    permits Setting.StringValue, Setting.NumberValue, Setting.ListValue, Setting.ObjectValue,
    Setting.Unknown {
  /** The variant {@link StringValue}. */
  static Setting ofStringValue(SettingString value) {
    return new StringValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link StringValue}; null when it is another one. */
  default @Nullable SettingString asStringValue() {
    return this instanceof StringValue variant ? variant.value() : null;
  }

  /** The variant {@link NumberValue}. */
  static Setting ofNumberValue(BigDecimal value) {
    return new NumberValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link NumberValue}; null when it is another one. */
  default @Nullable BigDecimal asNumberValue() {
    return this instanceof NumberValue variant ? variant.value() : null;
  }

  /** The variant {@link ListValue}. */
  static Setting ofListValue(List<Step> value) {
    return new ListValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ListValue}; null when it is another one. */
  default @Nullable List<Step> asListValue() {
    return this instanceof ListValue variant ? variant.value() : null;
  }

  /** The variant {@link ObjectValue}. */
  static Setting ofObjectValue(SettingObject value) {
    return new ObjectValue(value, ImmutableMap.empty());
  }

  /** The content of the variant {@link ObjectValue}; null when it is another one. */
  default @Nullable SettingObject asObjectValue() {
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
    if (this instanceof NumberValue variant) {
      return cases.onNumberValue(variant);
    }
    if (this instanceof ListValue variant) {
      return cases.onListValue(variant);
    }
    if (this instanceof ObjectValue variant) {
      return cases.onObjectValue(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return SettingConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Setting> codec() {
    return SettingCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link StringValue}. */
    R onStringValue(StringValue variant);

    /** For {@link NumberValue}. */
    R onNumberValue(NumberValue variant);

    /** For {@link ListValue}. */
    R onListValue(ListValue variant);

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
  record Unknown(Map<String, @Nullable Object> fields) implements Setting {
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
   * @param value One of a set of values that may grow.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record StringValue(SettingString value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Setting {
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
      return SettingConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link StringValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSetting.StringValueBuilder {
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
        RequiredFields.of("Setting.StringValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  record SettingString(String value) {
    /** <code>on</code>. */
    public static final SettingString ON = new SettingString("on");

    /** <code>off</code>. */
    public static final SettingString OFF = new SettingString("off");

    /** Takes any value, known or not. */
    public SettingString {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "on" -> Known.ON;
        case "off" -> Known.OFF;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>on</code>. */
      ON,

      /** <code>off</code>. */
      OFF,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * A value as a whole.
   *
   * @param value A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record NumberValue(BigDecimal value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Setting {
    /** Copies collections; null stands for an absent one. */
    public NumberValue {
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
      return new RecordText("NumberValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SettingConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link NumberValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSetting.NumberValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public NumberValue build() {
        NumberValue built = super.build();
        RequiredFields.of("Setting.NumberValue")
            .with("value", built.value())
            .check();
        return built;
      }
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
  record ListValue(@Omittable List<Step> value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Setting {
    /** Copies collections; null stands for an absent one. */
    public ListValue {
      value = ImmutableList.copyOf(value);
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
      return SettingConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ListValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSetting.ListValueBuilder {
      Builder() {}

      /** Adds one element, built by the function. */
      public Builder addValue(Consumer<Step.Builder> values) {
        Step.Builder nested = Step.builder();
        values.accept(nested);
        return addValue(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ListValue build() {
        ListValue built = super.build();
        RequiredFields.of("Setting.ListValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param go A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Step(Long go,
      @Omittable Map<String, @Nullable Object> unknownFields) implements SettingObject {
    /** Copies collections; null stands for an absent one. */
    public Step {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .go(go)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Step")
          .add("go", go)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SettingConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Step}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSetting.StepBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Step build() {
        Step built = super.build();
        RequiredFields.of("Setting.Step")
            .with("go", built.go())
            .check();
        return built;
      }
    }
  }

  /**
   * A value as a whole.
   *
   * @param value One of several objects.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record ObjectValue(SettingObject value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Setting {
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
      return SettingConstraints.TABLE.check(this, 0);
    }

    /** Builds {@link ObjectValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSetting.ObjectValueBuilder {
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
        RequiredFields.of("Setting.ObjectValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  sealed interface SettingObject permits Step, SettingObjectVariant2, SettingObject.Unknown {
    /** This as {@link Step}; null when it is another variant. */
    default @Nullable Step asStep() {
      return this instanceof Step variant ? variant : null;
    }

    /** This as {@link SettingObjectVariant2}; null when it is another variant. */
    default @Nullable SettingObjectVariant2 asSettingObjectVariant2() {
      return this instanceof SettingObjectVariant2 variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Step variant) {
        return cases.onStep(variant);
      }
      if (this instanceof SettingObjectVariant2 variant) {
        return cases.onSettingObjectVariant2(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return SettingConstraints.TABLE.check(this, 0);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Step}. */
      R onStep(Step variant);

      /** For {@link SettingObjectVariant2}. */
      R onSettingObjectVariant2(SettingObjectVariant2 variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements SettingObject {
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
  }

  /**
   * An object of a payload.
   *
   * @param stop True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record SettingObjectVariant2(Boolean stop,
      @Omittable Map<String, @Nullable Object> unknownFields) implements SettingObject {
    /** Copies collections; null stands for an absent one. */
    public SettingObjectVariant2 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .stop(stop)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("SettingObjectVariant2")
          .add("stop", stop)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SettingConstraints.TABLE.check(this, 2, 0);
    }

    /** Builds {@link SettingObjectVariant2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSetting.SettingObjectVariant2Builder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public SettingObjectVariant2 build() {
        SettingObjectVariant2 built = super.build();
        RequiredFields.of("Setting.SettingObjectVariant2")
            .with("stop", built.stop())
            .check();
        return built;
      }
    }
  }
}
