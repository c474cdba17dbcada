// Generated from Choice.schema.json; do not edit.
package com.example.n;

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
 * @param part An object.
 * @param always An object.
 * @param either One of several objects.
 * @param scalar A whole number.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Choice(Choice. @Nullable Part part, Choice. @Nullable Part always,
    Choice. @Nullable Either either, @Nullable Long scalar,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Choice {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .part(part)
        .always(always)
        .either(either)
        .scalar(scalar)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Choice")
        .add("part", part)
        .add("always", always)
        .add("either", either)
        .add("scalar", scalar)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ChoiceConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Choice> codec() {
    return ChoiceCodec.INSTANCE;
  }

  /** Builds {@link Choice}. Not safe for use by several threads. */
  public static final class Builder extends ChoiceBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder part(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return part(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder always(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return always(nested.build());
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
  public record Part(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
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
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ChoiceConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableChoice.PartBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Either permits One, Two, Either.Unknown {
    /** This as {@link One}; null when it is another variant. */
    default @Nullable One asOne() {
      return this instanceof One variant ? variant : null;
    }

    /** This as {@link Two}; null when it is another variant. */
    default @Nullable Two asTwo() {
      return this instanceof Two variant ? variant : null;
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

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return ChoiceConstraints.TABLE.check(this, 2);
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
    record Unknown(Map<String, @Nullable Object> fields) implements Either {
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
   * @param one Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record One(String one,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Either {
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
          .one(one)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("One")
          .add("one", one)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ChoiceConstraints.TABLE.check(this, 3, 2);
    }

    /** Builds {@link One}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableChoice.OneBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public One build() {
        One built = super.build();
        RequiredFields.of("Choice.One")
            .with("one", built.one())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param two Text.
   * @param more Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Two(String two, @Nullable String more,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Either {
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
          .two(two)
          .more(more)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Two")
          .add("two", two)
          .add("more", more)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ChoiceConstraints.TABLE.check(this, 4, 2);
    }

    /** Builds {@link Two}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableChoice.TwoBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Two build() {
        Two built = super.build();
        RequiredFields.of("Choice.Two")
            .with("two", built.two())
            .check();
        return built;
      }
    }
  }
}
