// Generated from Union.schema.json; do not edit.
package com.example.w;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of several objects. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Union extends LambdaEvent permits Union.One, Union.Two, Union.Unknown {
  /** This as {@link One}; null when it is another variant. */
  default @Nullable One asOne() {
    return this instanceof One variant ? variant : null;
  }

  /** This as {@link Two}; null when it is another variant. */
  default @Nullable Two asTwo() {
    return this instanceof Two variant ? variant : null;
  }

  /** Text. Null if it is missing. */
  default @Nullable String w() {
    return ((Unknown) this).fields().get("w") instanceof String text ? text : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof One variant) {
      return cases.onOne(variant);
    }
    if (this instanceof Two variant) {
      return cases.onTwo(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** Reads and writes the type. */
  static Codec<Union> codec() {
    return UnionCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link One}. */
    R onOne(One variant);

    /** For {@link Two}. */
    R onTwo(Two variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Union {
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
   * An object of a payload.
   *
   * @param w If it is there, <code>1</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record One(@Nullable String w,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Union {
    /** Copies collections; null stands for an absent one. */
    public One {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .w(w)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("One")
          .add("w", w)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link One}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnion.OneBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param w If it is there, <code>2</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Two(@Nullable String w,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Union {
    /** Copies collections; null stands for an absent one. */
    public Two {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .w(w)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Two")
          .add("w", w)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Two}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnion.TwoBuilder {
      Builder() {}
    }
  }
}
