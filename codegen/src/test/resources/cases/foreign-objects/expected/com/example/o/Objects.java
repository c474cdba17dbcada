// Generated from objects.json; do not edit.
package com.example.o;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.Immutable;
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
 * @param closed An object.
 * @param open An object.
 * @param typed An object.
 * @param map A map.
 * @param patterns A map.
 * @param mixedPatterns A map.
 * @param besidePatterns An object.
 * @param empty An object.
 * @param unevaluated An object.
 * @param free Any JSON object.
 * @param names Any JSON object.
 * @param conditional An object.
 * @param eitherWay One of several objects.
 * @param dependent An object.
 * @param dependencies An object.
 * @param joined An object.
 * @param described Just the base.
 * @param overridden An object.
 * @param negated Text.
 * @param always Any JSON value.
 * @param any Any JSON value.
 * @param implied An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Objects(Objects.Closed closed, Objects. @Nullable Open open,
    Objects. @Nullable Typed typed, @Omittable Map<String, Long> map,
    @Omittable Map<String, String> patterns, @Omittable Map<String, @Nullable Object> mixedPatterns,
    Objects. @Nullable BesidePatterns besidePatterns, Objects. @Nullable Empty empty,
    Objects. @Nullable Unevaluated unevaluated, @Omittable Map<String, @Nullable Object> free,
    @Omittable Map<String, @Nullable Object> names, Objects. @Nullable Conditional conditional,
    Objects. @Nullable EitherWay eitherWay, Objects. @Nullable Dependent dependent,
    Objects. @Nullable Dependencies dependencies, Objects. @Nullable Joined joined,
    Objects. @Nullable Base described, Objects. @Nullable Overridden overridden,
    @Nullable String negated, @Nullable Object always, @Nullable Object any,
    Objects. @Nullable Implied implied, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Objects {
    map = ImmutableMap.copyOf(map);
    patterns = ImmutableMap.copyOf(patterns);
    mixedPatterns = ImmutableMap.copyOfFreeForm(mixedPatterns);
    free = ImmutableMap.copyOfFreeForm(free);
    names = ImmutableMap.copyOfFreeForm(names);
    always = Immutable.copyOfFreeForm(always);
    any = Immutable.copyOfFreeForm(any);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .closed(closed)
        .open(open)
        .typed(typed)
        .map(ImmutableMap.orNull(map))
        .patterns(ImmutableMap.orNull(patterns))
        .mixedPatterns(ImmutableMap.orNull(mixedPatterns))
        .besidePatterns(besidePatterns)
        .empty(empty)
        .unevaluated(unevaluated)
        .free(ImmutableMap.orNull(free))
        .names(ImmutableMap.orNull(names))
        .conditional(conditional)
        .eitherWay(eitherWay)
        .dependent(dependent)
        .dependencies(dependencies)
        .joined(joined)
        .described(described)
        .overridden(overridden)
        .negated(negated)
        .always(always)
        .any(any)
        .implied(implied)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Objects")
        .add("closed", closed)
        .add("open", open)
        .add("typed", typed)
        .add("map", map)
        .add("patterns", patterns)
        .add("mixedPatterns", mixedPatterns)
        .add("besidePatterns", besidePatterns)
        .add("empty", empty)
        .add("unevaluated", unevaluated)
        .add("free", free)
        .add("names", names)
        .add("conditional", conditional)
        .add("eitherWay", eitherWay)
        .add("dependent", dependent)
        .add("dependencies", dependencies)
        .add("joined", joined)
        .add("described", described)
        .add("overridden", overridden)
        .add("negated", negated)
        .add("always", always)
        .add("any", any)
        .add("implied", implied)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ObjectsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Objects> codec() {
    return ObjectsCodec.INSTANCE;
  }

  /**
   * Builds {@link Objects}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code described}: Just the base.</li>
   * </ul>
   */
  public static final class Builder extends ObjectsBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder closed(Consumer<Closed.Builder> values) {
      Closed.Builder nested = Closed.builder();
      values.accept(nested);
      return closed(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder open(Consumer<Open.Builder> values) {
      Open.Builder nested = Open.builder();
      values.accept(nested);
      return open(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder typed(Consumer<Typed.Builder> values) {
      Typed.Builder nested = Typed.builder();
      values.accept(nested);
      return typed(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder besidePatterns(Consumer<BesidePatterns.Builder> values) {
      BesidePatterns.Builder nested = BesidePatterns.builder();
      values.accept(nested);
      return besidePatterns(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder empty(Consumer<Empty.Builder> values) {
      Empty.Builder nested = Empty.builder();
      values.accept(nested);
      return empty(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder unevaluated(Consumer<Unevaluated.Builder> values) {
      Unevaluated.Builder nested = Unevaluated.builder();
      values.accept(nested);
      return unevaluated(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder conditional(Consumer<Conditional.Builder> values) {
      Conditional.Builder nested = Conditional.builder();
      values.accept(nested);
      return conditional(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder dependent(Consumer<Dependent.Builder> values) {
      Dependent.Builder nested = Dependent.builder();
      values.accept(nested);
      return dependent(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder dependencies(Consumer<Dependencies.Builder> values) {
      Dependencies.Builder nested = Dependencies.builder();
      values.accept(nested);
      return dependencies(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder joined(Consumer<Joined.Builder> values) {
      Joined.Builder nested = Joined.builder();
      values.accept(nested);
      return joined(nested.build());
    }

    /**
     * Sets the value, built by the function.
     *
     * <p>Just the base.
     */
    public Builder described(Consumer<Base.Builder> values) {
      Base.Builder nested = Base.builder();
      values.accept(nested);
      return described(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder overridden(Consumer<Overridden.Builder> values) {
      Overridden.Builder nested = Overridden.builder();
      values.accept(nested);
      return overridden(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder implied(Consumer<Implied.Builder> values) {
      Implied.Builder nested = Implied.builder();
      values.accept(nested);
      return implied(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Objects build() {
      Objects built = super.build();
      RequiredFields.of("Objects")
          .with("closed", built.closed())
          .check();
      return built;
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
  public record Closed(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Closed {
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
      return new RecordText("Closed")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Closed}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.ClosedBuilder {
      Builder() {}
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
  public record Open(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Open {
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
      return new RecordText("Open")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Open}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.OpenBuilder {
      Builder() {}
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
  public record Typed(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Typed {
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
      return new RecordText("Typed")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Typed}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.TypedBuilder {
      Builder() {}
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
  public record BesidePatterns(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public BesidePatterns {
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
      return new RecordText("BesidePatterns")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 4);
    }

    /** Builds {@link BesidePatterns}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.BesidePatternsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Empty(@Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Empty {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Empty")
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 5);
    }

    /** Builds {@link Empty}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.EmptyBuilder {
      Builder() {}
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
  public record Unevaluated(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Unevaluated {
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
      return new RecordText("Unevaluated")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 6);
    }

    /** Builds {@link Unevaluated}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.UnevaluatedBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param kind Text.
   * @param a Any JSON value.
   * @param b Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Conditional(@Nullable String kind, @Nullable Object a, @Nullable Object b,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Conditional {
      a = Immutable.copyOfFreeForm(a);
      b = Immutable.copyOfFreeForm(b);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .kind(kind)
          .a(a)
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Conditional")
          .add("kind", kind)
          .add("a", a)
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 7);
    }

    /** Builds {@link Conditional}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.ConditionalBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface EitherWay
      permits EitherWayVariant1, EitherWayVariant2, EitherWay.Unknown {
    /** This as {@link EitherWayVariant1}; null when it is another variant. */
    default @Nullable EitherWayVariant1 asEitherWayVariant1() {
      return this instanceof EitherWayVariant1 variant ? variant : null;
    }

    /** This as {@link EitherWayVariant2}; null when it is another variant. */
    default @Nullable EitherWayVariant2 asEitherWayVariant2() {
      return this instanceof EitherWayVariant2 variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof EitherWayVariant1 variant) {
        return cases.onEitherWayVariant1(variant);
      }
      if (this instanceof EitherWayVariant2 variant) {
        return cases.onEitherWayVariant2(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 8);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link EitherWayVariant1}. */
      R onEitherWayVariant1(EitherWayVariant1 variant);

      /** For {@link EitherWayVariant2}. */
      R onEitherWayVariant2(EitherWayVariant2 variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements EitherWay {
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
   * @param ref Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record EitherWayVariant1(String ref,
      @Omittable Map<String, @Nullable Object> unknownFields) implements EitherWay {
    /** Copies collections; null stands for an absent one. */
    public EitherWayVariant1 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .ref(ref)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("EitherWayVariant1")
          .add("ref", ref)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 9, 8);
    }

    /** Builds {@link EitherWayVariant1}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.EitherWayVariant1Builder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public EitherWayVariant1 build() {
        EitherWayVariant1 built = super.build();
        RequiredFields.of("Objects.EitherWayVariant1")
            .with("ref", built.ref())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param id A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record EitherWayVariant2(Long id,
      @Omittable Map<String, @Nullable Object> unknownFields) implements EitherWay {
    /** Copies collections; null stands for an absent one. */
    public EitherWayVariant2 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .id(id)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("EitherWayVariant2")
          .add("id", id)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 10, 8);
    }

    /** Builds {@link EitherWayVariant2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.EitherWayVariant2Builder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public EitherWayVariant2 build() {
        EitherWayVariant2 built = super.build();
        RequiredFields.of("Objects.EitherWayVariant2")
            .with("id", built.id())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param card Text.
   * @param holder Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Dependent(@Nullable String card, @Nullable Object holder,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Dependent {
      holder = Immutable.copyOfFreeForm(holder);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .card(card)
          .holder(holder)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Dependent")
          .add("card", card)
          .add("holder", holder)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 11);
    }

    /** Builds {@link Dependent}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.DependentBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param card Text.
   * @param holder Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Dependencies(@Nullable String card, @Nullable Object holder,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Dependencies {
      holder = Immutable.copyOfFreeForm(holder);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .card(card)
          .holder(holder)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Dependencies")
          .add("card", card)
          .add("holder", holder)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 12);
    }

    /** Builds {@link Dependencies}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.DependenciesBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param id One of a set of values that may grow.
   * @param note Text.
   * @param extra A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Joined(Id id, @Nullable String note, @Nullable Long extra,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Joined {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .id(id)
          .note(note)
          .extra(extra)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Joined")
          .add("id", id)
          .add("note", note)
          .add("extra", extra)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 13);
    }

    /** Builds {@link Joined}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.JoinedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Joined build() {
        Joined built = super.build();
        RequiredFields.of("Objects.Joined")
            .with("id", built.id())
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
  public record Id(String value) {
    /** <code>a</code>. */
    public static final Id A = new Id("a");

    /** <code>b</code>. */
    public static final Id B = new Id("b");

    /** Takes any value, known or not. */
    public Id {
      java.util.Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
        case "b" -> Known.B;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>a</code>. */
      A,

      /** <code>b</code>. */
      B,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * An object of a payload.
   *
   * @param id Text.
   * @param note Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Base(@Nullable String id, @Nullable String note,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Base {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .id(id)
          .note(note)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Base")
          .add("id", id)
          .add("note", note)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 14);
    }

    /** Builds {@link Base}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.BaseBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Overridden(@Nullable Long a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Overridden {
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
      return new RecordText("Overridden")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 15);
    }

    /** Builds {@link Overridden}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.OverriddenBuilder {
      Builder() {}
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
  public record Implied(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Implied {
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
      return new RecordText("Implied")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ObjectsConstraints.TABLE.check(this, 16);
    }

    /** Builds {@link Implied}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObjects.ImpliedBuilder {
      Builder() {}
    }
  }
}
