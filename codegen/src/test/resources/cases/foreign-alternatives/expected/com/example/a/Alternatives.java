// Generated from alternatives.json; do not edit.
package com.example.a;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.Immutable;
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

/**
 * An object of a payload.
 *
 * @param byConst One of several objects.
 * @param byEnum One of several objects.
 * @param byMapping One of several objects.
 * @param byName One of several objects.
 * @param byKeys One of several objects.
 * @param ofUnions One of several objects.
 * @param alike An object.
 * @param besides An object.
 * @param restricted An object.
 * @param orNull An object.
 * @param nullable Text.
 * @param xNullable Text.
 * @param typeOrNull A whole number.
 * @param stringOrNumber A size. Free-form JSON: a string or a number.
 * @param stringOrObject Free-form JSON: a string or an object.
 * @param oneOrMany A list, or a single element in its place.
 * @param carOrCars A list, or a single element in its place.
 * @param numberOrNumbers Free-form JSON: a number or a list.
 * @param openEnum One of a set of values that may grow.
 * @param enums One of a set of values that may grow.
 * @param dateOrText Text.
 * @param numbers A decimal number.
 * @param lists A list.
 * @param maps A map.
 * @param recordOrMap Any JSON object.
 * @param anything Any JSON value.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Alternatives(Alternatives. @Nullable ByConst byConst,
    Alternatives. @Nullable ByEnum byEnum, Alternatives. @Nullable ByMapping byMapping,
    Alternatives. @Nullable ByName byName, Alternatives. @Nullable ByKeys byKeys,
    Alternatives. @Nullable OfUnions ofUnions, Alternatives. @Nullable Alike alike,
    Alternatives. @Nullable Besides besides, Alternatives. @Nullable Restricted restricted,
    Alternatives. @Nullable Car orNull, @Nullable String nullable, @Nullable String xNullable,
    @Nullable Long typeOrNull, @Nullable Object stringOrNumber, @Nullable Object stringOrObject,
    @Omittable List<String> oneOrMany, @Omittable List<Alternatives.Car> carOrCars,
    @Nullable Object numberOrNumbers, Alternatives. @Nullable OpenEnum openEnum,
    Alternatives. @Nullable Enums enums, @Nullable String dateOrText, @Nullable BigDecimal numbers,
    @Omittable List<@Nullable Object> lists, @Omittable Map<String, Long> maps,
    @Omittable Map<String, @Nullable Object> recordOrMap, @Nullable Object anything,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Alternatives {
    stringOrNumber = Immutable.copyOfFreeForm(stringOrNumber);
    stringOrObject = Immutable.copyOfFreeForm(stringOrObject);
    oneOrMany = ImmutableList.copyOf(oneOrMany);
    carOrCars = ImmutableList.copyOf(carOrCars);
    numberOrNumbers = Immutable.copyOfFreeForm(numberOrNumbers);
    lists = ImmutableList.copyOfFreeForm(lists);
    maps = ImmutableMap.copyOf(maps);
    recordOrMap = ImmutableMap.copyOfFreeForm(recordOrMap);
    anything = Immutable.copyOfFreeForm(anything);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.origin = this;
    return builder
        .byConst(byConst)
        .byEnum(byEnum)
        .byMapping(byMapping)
        .byName(byName)
        .byKeys(byKeys)
        .ofUnions(ofUnions)
        .alike(alike)
        .besides(besides)
        .restricted(restricted)
        .orNull(orNull)
        .nullable(nullable)
        .xNullable(xNullable)
        .typeOrNull(typeOrNull)
        .stringOrNumber(stringOrNumber)
        .stringOrObject(stringOrObject)
        .oneOrMany(ImmutableList.orNull(oneOrMany))
        .carOrCars(ImmutableList.orNull(carOrCars))
        .numberOrNumbers(numberOrNumbers)
        .openEnum(openEnum)
        .enums(enums)
        .dateOrText(dateOrText)
        .numbers(numbers)
        .lists(ImmutableList.orNull(lists))
        .maps(ImmutableMap.orNull(maps))
        .recordOrMap(ImmutableMap.orNull(recordOrMap))
        .anything(anything)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Alternatives")
        .add("byConst", byConst)
        .add("byEnum", byEnum)
        .add("byMapping", byMapping)
        .add("byName", byName)
        .add("byKeys", byKeys)
        .add("ofUnions", ofUnions)
        .add("alike", alike)
        .add("besides", besides)
        .add("restricted", restricted)
        .add("orNull", orNull)
        .add("nullable", nullable)
        .add("xNullable", xNullable)
        .add("typeOrNull", typeOrNull)
        .add("stringOrNumber", stringOrNumber)
        .add("stringOrObject", stringOrObject)
        .add("oneOrMany", oneOrMany)
        .add("carOrCars", carOrCars)
        .add("numberOrNumbers", numberOrNumbers)
        .add("openEnum", openEnum)
        .add("enums", enums)
        .add("dateOrText", dateOrText)
        .add("numbers", numbers)
        .add("lists", lists)
        .add("maps", maps)
        .add("recordOrMap", recordOrMap)
        .add("anything", anything)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return AlternativesConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Alternatives> codec() {
    return AlternativesCodec.INSTANCE;
  }

  /**
   * Builds {@link Alternatives}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code stringOrNumber}: A size. Free-form JSON: a string or a number.</li>
   * <li>{@code stringOrObject}: Free-form JSON: a string or an object.</li>
   * <li>{@code numberOrNumbers}: Free-form JSON: a number or a list.</li>
   * </ul>
   */
  public static final class Builder extends AlternativesBuilder {
    private Alternatives origin;

    Builder() {}

    /** Sets the value, built by the function. */
    public Builder alike(Consumer<Alike.Builder> values) {
      Alike.Builder nested = Alike.builder();
      values.accept(nested);
      return alike(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder besides(Consumer<Besides.Builder> values) {
      Besides.Builder nested = Besides.builder();
      values.accept(nested);
      return besides(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder restricted(Consumer<Restricted.Builder> values) {
      Restricted.Builder nested = Restricted.builder();
      values.accept(nested);
      return restricted(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder orNull(Consumer<Car.Builder> values) {
      Car.Builder nested = Car.builder();
      values.accept(nested);
      return orNull(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addCarOrCars(Consumer<Car.Builder> values) {
      Car.Builder nested = Car.builder();
      values.accept(nested);
      return addCarOrCars(nested.build());
    }

    /** What was set. */
    @Override
    public Alternatives build() {
      Alternatives built = super.build();
      if (origin != null) {
        built = new Alternatives(built.byConst(), built.byEnum(), built.byMapping(), built.byName(),
            built.byKeys(), built.ofUnions(), built.alike(), built.besides(), built.restricted(),
            built.orNull(), built.nullable(), built.xNullable(), built.typeOrNull(),
            built.stringOrNumber(), built.stringOrObject(),
            ImmutableList.loneAs(built.oneOrMany(), origin.oneOrMany()),
            ImmutableList.loneAs(built.carOrCars(), origin.carOrCars()), built.numberOrNumbers(),
            built.openEnum(), built.enums(), built.dateOrText(), built.numbers(), built.lists(),
            built.maps(), built.recordOrMap(), built.anything(), built.unknownFields());
      }
      return built;
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByConst permits ByConstCat, ByConstDog, ByConst.Unknown {
    /** This as {@link ByConstCat}; null when it is another variant. */
    default @Nullable ByConstCat asByConstCat() {
      return this instanceof ByConstCat variant ? variant : null;
    }

    /** This as {@link ByConstDog}; null when it is another variant. */
    default @Nullable ByConstDog asByConstDog() {
      return this instanceof ByConstDog variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String kind() {
      return ((Unknown) this).fields().get("kind") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof ByConstCat variant) {
        return cases.onByConstCat(variant);
      }
      if (this instanceof ByConstDog variant) {
        return cases.onByConstDog(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link ByConstCat}. */
      R onByConstCat(ByConstCat variant);

      /** For {@link ByConstDog}. */
      R onByConstDog(ByConstDog variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByConst {
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
   * @param kind Always <code>cat</code>.
   * @param lives A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByConstCat(String kind, @Nullable Long lives,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConst {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public ByConstCat {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "cat";
      }
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
          .lives(lives)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByConstCat")
          .add("kind", kind)
          .add("lives", lives)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 2, 1);
    }

    /** Builds {@link ByConstCat}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.ByConstCatBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ByConstCat build() {
        ByConstCat built = super.build();
        RequiredFields.of("Alternatives.ByConstCat")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param kind Always <code>dog</code>.
   * @param barks True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByConstDog(String kind, @Nullable Boolean barks,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConst {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public ByConstDog {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "dog";
      }
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
          .barks(barks)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByConstDog")
          .add("kind", kind)
          .add("barks", barks)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 3, 1);
    }

    /** Builds {@link ByConstDog}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.ByConstDogBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ByConstDog build() {
        ByConstDog built = super.build();
        RequiredFields.of("Alternatives.ByConstDog")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByEnum permits SmallOne, ByEnumL, ByEnum.Unknown {
    /** This as {@link SmallOne}; null when it is another variant. */
    default @Nullable SmallOne asSmallOne() {
      return this instanceof SmallOne variant ? variant : null;
    }

    /** This as {@link ByEnumL}; null when it is another variant. */
    default @Nullable ByEnumL asByEnumL() {
      return this instanceof ByEnumL variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof SmallOne variant) {
        return cases.onSmallOne(variant);
      }
      if (this instanceof ByEnumL variant) {
        return cases.onByEnumL(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 4);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link SmallOne}. */
      R onSmallOne(SmallOne variant);

      /** For {@link ByEnumL}. */
      R onByEnumL(ByEnumL variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByEnum {
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
   * Small one
   *
   * @param size One of a set of values that may grow.
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record SmallOne(@Nullable Size size, @Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByEnum {
    /** Copies collections; null stands for an absent one. */
    public SmallOne {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .size(size)
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("SmallOne")
          .add("size", size)
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 5, 4);
    }

    /** Builds {@link SmallOne}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.SmallOneBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Size(String value) {
    /** <code>xs</code>. */
    public static final Size XS = new Size("xs");

    /** <code>s</code>. */
    public static final Size S = new Size("s");

    /** Takes any value, known or not. */
    public Size {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "xs" -> Known.XS;
        case "s" -> Known.S;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>xs</code>. */
      XS,

      /** <code>s</code>. */
      S,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * An object of a payload.
   *
   * @param size If it is there, <code>l</code>.
   * @param b Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByEnumL(@Nullable String size, @Nullable String b,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByEnum {
    /** Copies collections; null stands for an absent one. */
    public ByEnumL {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .size(size)
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByEnumL")
          .add("size", size)
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 6, 4);
    }

    /** Builds {@link ByEnumL}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.ByEnumLBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByMapping permits Car, Bike, ByMapping.Unknown {
    /** This as {@link Car}; null when it is another variant. */
    default @Nullable Car asCar() {
      return this instanceof Car variant ? variant : null;
    }

    /** This as {@link Bike}; null when it is another variant. */
    default @Nullable Bike asBike() {
      return this instanceof Bike variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String wheels() {
      return ((Unknown) this).fields().get("wheels") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Car variant) {
        return cases.onCar(variant);
      }
      if (this instanceof Bike variant) {
        return cases.onBike(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 7);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Car}. */
      R onCar(Car variant);

      /** For {@link Bike}. */
      R onBike(Bike variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByMapping {
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
   * @param wheels Text.
   * @param doors A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Car(@Nullable String wheels, @Nullable Long doors,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByMapping, ByName {
    /** Copies collections; null stands for an absent one. */
    public Car {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Car asCar() {
      return ByMapping.super.asCar();
    }

    @Override
    public @Nullable Bike asBike() {
      return ByMapping.super.asBike();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .wheels(wheels)
          .doors(doors)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Car")
          .add("wheels", wheels)
          .add("doors", doors)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 8);
    }

    /** Builds {@link Car}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.CarBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param wheels Text.
   * @param bell True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Bike(@Nullable String wheels, @Nullable Boolean bell,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByMapping, ByName {
    /** Copies collections; null stands for an absent one. */
    public Bike {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Car asCar() {
      return ByMapping.super.asCar();
    }

    @Override
    public @Nullable Bike asBike() {
      return ByMapping.super.asBike();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .wheels(wheels)
          .bell(bell)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Bike")
          .add("wheels", wheels)
          .add("bell", bell)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 9);
    }

    /** Builds {@link Bike}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.BikeBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByName permits Car, Bike, ByName.Unknown {
    /** This as {@link Car}; null when it is another variant. */
    default @Nullable Car asCar() {
      return this instanceof Car variant ? variant : null;
    }

    /** This as {@link Bike}; null when it is another variant. */
    default @Nullable Bike asBike() {
      return this instanceof Bike variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String wheels() {
      return ((Unknown) this).fields().get("wheels") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Car variant) {
        return cases.onCar(variant);
      }
      if (this instanceof Bike variant) {
        return cases.onBike(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 10);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Car}. */
      R onCar(Car variant);

      /** For {@link Bike}. */
      R onBike(Bike variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByName {
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

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByKeys permits ByKeysVariant1, ByKeysVariant2, ByKeys.Unknown {
    /** This as {@link ByKeysVariant1}; null when it is another variant. */
    default @Nullable ByKeysVariant1 asByKeysVariant1() {
      return this instanceof ByKeysVariant1 variant ? variant : null;
    }

    /** This as {@link ByKeysVariant2}; null when it is another variant. */
    default @Nullable ByKeysVariant2 asByKeysVariant2() {
      return this instanceof ByKeysVariant2 variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof ByKeysVariant1 variant) {
        return cases.onByKeysVariant1(variant);
      }
      if (this instanceof ByKeysVariant2 variant) {
        return cases.onByKeysVariant2(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 11);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link ByKeysVariant1}. */
      R onByKeysVariant1(ByKeysVariant1 variant);

      /** For {@link ByKeysVariant2}. */
      R onByKeysVariant2(ByKeysVariant2 variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByKeys {
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
   * @param url Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByKeysVariant1(String url,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKeys {
    /** Copies collections; null stands for an absent one. */
    public ByKeysVariant1 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .url(url)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByKeysVariant1")
          .add("url", url)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 12, 11);
    }

    /** Builds {@link ByKeysVariant1}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.ByKeysVariant1Builder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ByKeysVariant1 build() {
        ByKeysVariant1 built = super.build();
        RequiredFields.of("Alternatives.ByKeysVariant1")
            .with("url", built.url())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param path Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByKeysVariant2(String path,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKeys {
    /** Copies collections; null stands for an absent one. */
    public ByKeysVariant2 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .path(path)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByKeysVariant2")
          .add("path", path)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 13, 11);
    }

    /** Builds {@link ByKeysVariant2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.ByKeysVariant2Builder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ByKeysVariant2 build() {
        ByKeysVariant2 built = super.build();
        RequiredFields.of("Alternatives.ByKeysVariant2")
            .with("path", built.path())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OfUnions permits Vehicle, OfUnionsCat, OfUnions.Unknown {
    /** This as {@link Vehicle}; null when it is another variant. */
    default @Nullable Vehicle asVehicle() {
      return this instanceof Vehicle variant ? variant : null;
    }

    /** This as {@link OfUnionsCat}; null when it is another variant. */
    default @Nullable OfUnionsCat asOfUnionsCat() {
      return this instanceof OfUnionsCat variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String kind() {
      return ((Unknown) this).fields().get("kind") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Vehicle variant) {
        return cases.onVehicle(variant);
      }
      if (this instanceof OfUnionsCat variant) {
        return cases.onOfUnionsCat(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 14);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Vehicle}. */
      R onVehicle(Vehicle variant);

      /** For {@link OfUnionsCat}. */
      R onOfUnionsCat(OfUnionsCat variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OfUnions {
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

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Vehicle extends OfUnions
      permits VehicleShip, VehiclePlane, Vehicle.Unknown {
    /** This as {@link VehicleShip}; null when it is another variant. */
    default @Nullable VehicleShip asVehicleShip() {
      return this instanceof VehicleShip variant ? variant : null;
    }

    /** This as {@link VehiclePlane}; null when it is another variant. */
    default @Nullable VehiclePlane asVehiclePlane() {
      return this instanceof VehiclePlane variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String kind() {
      return ((Unknown) this).fields().get("kind") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof VehicleShip variant) {
        return cases.onVehicleShip(variant);
      }
      if (this instanceof VehiclePlane variant) {
        return cases.onVehiclePlane(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 15, 14);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link VehicleShip}. */
      R onVehicleShip(VehicleShip variant);

      /** For {@link VehiclePlane}. */
      R onVehiclePlane(VehiclePlane variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Vehicle {
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
   * @param kind Always <code>ship</code>.
   * @param decks A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record VehicleShip(String kind, @Nullable Long decks,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Vehicle {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public VehicleShip {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "ship";
      }
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
          .decks(decks)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("VehicleShip")
          .add("kind", kind)
          .add("decks", decks)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 16, 15);
    }

    /** Builds {@link VehicleShip}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.VehicleShipBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public VehicleShip build() {
        VehicleShip built = super.build();
        RequiredFields.of("Alternatives.VehicleShip")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param kind Always <code>plane</code>.
   * @param wings A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record VehiclePlane(String kind, @Nullable Long wings,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Vehicle {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public VehiclePlane {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "plane";
      }
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
          .wings(wings)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("VehiclePlane")
          .add("kind", kind)
          .add("wings", wings)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 17, 15);
    }

    /** Builds {@link VehiclePlane}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.VehiclePlaneBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public VehiclePlane build() {
        VehiclePlane built = super.build();
        RequiredFields.of("Alternatives.VehiclePlane")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param kind Always <code>cat</code>.
   * @param lives A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record OfUnionsCat(String kind, @Nullable Long lives,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfUnions {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public OfUnionsCat {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "cat";
      }
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
          .lives(lives)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("OfUnionsCat")
          .add("kind", kind)
          .add("lives", lives)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 18, 14);
    }

    /** Builds {@link OfUnionsCat}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.OfUnionsCatBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public OfUnionsCat build() {
        OfUnionsCat built = super.build();
        RequiredFields.of("Alternatives.OfUnionsCat")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param id A whole number.
   * @param a Any JSON value.
   * @param both Free-form JSON: a string or a whole number.
   * @param b Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Alike(Long id, @Nullable Object a, @Nullable Object both, @Nullable Object b,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Alike {
      a = Immutable.copyOfFreeForm(a);
      both = Immutable.copyOfFreeForm(both);
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
          .id(id)
          .a(a)
          .both(both)
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Alike")
          .add("id", id)
          .add("a", a)
          .add("both", both)
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 19);
    }

    /**
     * Builds {@link Alike}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code both}: Free-form JSON: a string or a whole number.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableAlternatives.AlikeBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Alike build() {
        Alike built = super.build();
        RequiredFields.of("Alternatives.Alike")
            .with("id", built.id())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param id Text.
   * @param x Any JSON value.
   * @param y Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Besides(@Nullable String id, @Nullable Object x, @Nullable Object y,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Besides {
      x = Immutable.copyOfFreeForm(x);
      y = Immutable.copyOfFreeForm(y);
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
          .x(x)
          .y(y)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Besides")
          .add("id", id)
          .add("x", x)
          .add("y", y)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 20);
    }

    /** Builds {@link Besides}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.BesidesBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param b Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Restricted(@Nullable String a, @Nullable String b,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Restricted {
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
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Restricted")
          .add("a", a)
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return AlternativesConstraints.TABLE.check(this, 21);
    }

    /** Builds {@link Restricted}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableAlternatives.RestrictedBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record OpenEnum(String value) {
    /** <code>a</code>. */
    public static final OpenEnum A = new OpenEnum("a");

    /** <code>b</code>. */
    public static final OpenEnum B = new OpenEnum("b");

    /** Takes any value, known or not. */
    public OpenEnum {
      Objects.requireNonNull(value, "value");
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
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Enums(String value) {
    /** <code>x</code>. */
    public static final Enums X = new Enums("x");

    /** <code>y</code>. */
    public static final Enums Y = new Enums("y");

    /** Takes any value, known or not. */
    public Enums {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "x" -> Known.X;
        case "y" -> Known.Y;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>x</code>. */
      X,

      /** <code>y</code>. */
      Y,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
