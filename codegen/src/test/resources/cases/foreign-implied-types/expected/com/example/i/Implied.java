// Generated from implied.json; do not edit.
package com.example.i;

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
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param map A map.
 * @param list A list.
 * @param object An object.
 * @param referred An object.
 * @param union One of several objects.
 * @param parts A list.
 * @param unions A list.
 * @param maps A map.
 * @param other Text.
 * @param stated An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Implied(@Omittable Map<String, String> map, @Omittable List<Long> list,
    Implied. @Nullable Object_ object, Implied. @Nullable Part referred,
    Implied. @Nullable Union union, @Omittable List<Implied.Part> parts,
    @Omittable List<Implied.Unions> unions, @Omittable Map<String, Map<String, List<String>>> maps,
    @Nullable String other, Implied. @Nullable Stated stated,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Implied {
    map = ImmutableMap.copyOf(map);
    list = ImmutableList.copyOf(list);
    parts = ImmutableList.copyOf(parts);
    unions = ImmutableList.copyOf(unions);
    maps = ImmutableMap.copyOf(maps);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .map(ImmutableMap.orNull(map))
        .list(ImmutableList.orNull(list))
        .object(object)
        .referred(referred)
        .union(union)
        .parts(ImmutableList.orNull(parts))
        .unions(ImmutableList.orNull(unions))
        .maps(ImmutableMap.orNull(maps))
        .other(other)
        .stated(stated)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Implied")
        .add("map", map)
        .add("list", list)
        .add("object", object)
        .add("referred", referred)
        .add("union", union)
        .add("parts", parts)
        .add("unions", unions)
        .add("maps", maps)
        .add("other", other)
        .add("stated", stated)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ImpliedConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Implied> codec() {
    return ImpliedCodec.INSTANCE;
  }

  /** Builds {@link Implied}. Not safe for use by several threads. */
  public static final class Builder extends ImpliedBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder object(Consumer<Object_.Builder> values) {
      Object_.Builder nested = Object_.builder();
      values.accept(nested);
      return object(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder referred(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return referred(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addParts(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addParts(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder stated(Consumer<Stated.Builder> values) {
      Stated.Builder nested = Stated.builder();
      values.accept(nested);
      return stated(nested.build());
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
  public record Object_(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Object_ {
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
      return new RecordText("Object_")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ImpliedConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Object_}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableImplied.Object_Builder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param part Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Part(String part,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Union, Unions {
    /** Copies collections; null stands for an absent one. */
    public Part {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Part asPart() {
      return Union.super.asPart();
    }

    @Override
    public @Nullable Whole asWhole() {
      return Union.super.asWhole();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .part(part)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("part", part)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ImpliedConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableImplied.PartBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Part build() {
        Part built = super.build();
        RequiredFields.of("Implied.Part")
            .with("part", built.part())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Union permits Part, Whole, Union.Unknown {
    /** This as {@link Part}; null when it is another variant. */
    default @Nullable Part asPart() {
      return this instanceof Part variant ? variant : null;
    }

    /** This as {@link Whole}; null when it is another variant. */
    default @Nullable Whole asWhole() {
      return this instanceof Whole variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Part variant) {
        return cases.onPart(variant);
      }
      if (this instanceof Whole variant) {
        return cases.onWhole(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return ImpliedConstraints.TABLE.check(this, 3);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Part}. */
      R onPart(Part variant);

      /** For {@link Whole}. */
      R onWhole(Whole variant);

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
  }

  /**
   * An object of a payload.
   *
   * @param parts A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Whole(@Omittable List<Part> parts,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Union, Unions {
    /** Copies collections; null stands for an absent one. */
    public Whole {
      parts = ImmutableList.copyOf(parts);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Part asPart() {
      return Union.super.asPart();
    }

    @Override
    public @Nullable Whole asWhole() {
      return Union.super.asWhole();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .parts(ImmutableList.orNull(parts))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Whole")
          .add("parts", parts)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ImpliedConstraints.TABLE.check(this, 4);
    }

    /** Builds {@link Whole}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableImplied.WholeBuilder {
      Builder() {}

      /** Adds one element, built by the function. */
      public Builder addParts(Consumer<Part.Builder> values) {
        Part.Builder nested = Part.builder();
        values.accept(nested);
        return addParts(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Whole build() {
        Whole built = super.build();
        RequiredFields.of("Implied.Whole")
            .with("parts", built.parts())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Unions permits Part, Whole, Unions.Unknown {
    /** This as {@link Part}; null when it is another variant. */
    default @Nullable Part asPart() {
      return this instanceof Part variant ? variant : null;
    }

    /** This as {@link Whole}; null when it is another variant. */
    default @Nullable Whole asWhole() {
      return this instanceof Whole variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Part variant) {
        return cases.onPart(variant);
      }
      if (this instanceof Whole variant) {
        return cases.onWhole(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return ImpliedConstraints.TABLE.check(this, 5);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Part}. */
      R onPart(Part variant);

      /** For {@link Whole}. */
      R onWhole(Whole variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Unions {
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
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Stated(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Stated {
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
      return new RecordText("Stated")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ImpliedConstraints.TABLE.check(this, 6);
    }

    /** Builds {@link Stated}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableImplied.StatedBuilder {
      Builder() {}
    }
  }
}
