// Generated from Visit.schema.json; do not edit.
package com.example.zoo;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param animal Who comes.
 * @param all A list.
 * @param byName A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Visit(Visit. @Nullable Animal animal, @Omittable List<Visit.Pet> all,
    @Omittable Map<String, Visit.Pet> byName,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Visit {
    all = ImmutableList.copyOf(all);
    byName = ImmutableMap.copyOf(byName);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .animal(animal)
        .all(ImmutableList.orNull(all))
        .byName(ImmutableMap.orNull(byName))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Visit")
        .add("animal", animal)
        .add("all", all)
        .add("byName", byName)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return VisitConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Visit> codec() {
    return VisitCodec.INSTANCE;
  }

  /**
   * Builds {@link Visit}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code animal}: Who comes.</li>
   * </ul>
   */
  public static final class Builder extends VisitBuilder {
    Builder() {}
  }

  /** Who comes. */
  @JacksonCodec
  public sealed interface Animal permits Cat, Dog, Fish, Animal.Unknown {
    /** This as {@link Cat}; null when it is another variant. */
    default @Nullable Cat asCat() {
      return this instanceof Cat variant ? variant : null;
    }

    /** This as {@link Dog}; null when it is another variant. */
    default @Nullable Dog asDog() {
      return this instanceof Dog variant ? variant : null;
    }

    /** This as {@link Fish}; null when it is another variant. */
    default @Nullable Fish asFish() {
      return this instanceof Fish variant ? variant : null;
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
      if (this instanceof Cat variant) {
        return cases.onCat(variant);
      }
      if (this instanceof Dog variant) {
        return cases.onDog(variant);
      }
      if (this instanceof Fish variant) {
        return cases.onFish(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return VisitConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Cat}. */
      R onCat(Cat variant);

      /** For {@link Dog}. */
      R onDog(Dog variant);

      /** For {@link Fish}. */
      R onFish(Fish variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Animal {
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
   * @param kind If it is there, <code>cat</code>.
   * @param lives A whole number.
   * @param mother An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Cat(@Nullable String kind, @Nullable Long lives, @Nullable Cat mother,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Animal, Pet {
    /** Copies collections; null stands for an absent one. */
    public Cat {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Cat asCat() {
      return Animal.super.asCat();
    }

    @Override
    public @Nullable Dog asDog() {
      return Animal.super.asDog();
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
          .mother(mother)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Cat")
          .add("kind", kind)
          .add("lives", lives)
          .add("mother", mother)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return VisitConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Cat}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableVisit.CatBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder mother(Consumer<Builder> values) {
        Builder nested = Cat.builder();
        values.accept(nested);
        return mother(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param kind If it is there, <code>dog</code>.
   * @param friends A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Dog(@Nullable String kind, @Omittable List<Pet> friends,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Animal, Pet {
    /** Copies collections; null stands for an absent one. */
    public Dog {
      friends = ImmutableList.copyOf(friends);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Cat asCat() {
      return Animal.super.asCat();
    }

    @Override
    public @Nullable Dog asDog() {
      return Animal.super.asDog();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .kind(kind)
          .friends(ImmutableList.orNull(friends))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Dog")
          .add("kind", kind)
          .add("friends", friends)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return VisitConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Dog}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableVisit.DogBuilder {
      Builder() {}
    }
  }

  /** A recursive union. */
  @JacksonCodec
  public sealed interface Pet permits Cat, Dog, Pet.Unknown {
    /** This as {@link Cat}; null when it is another variant. */
    default @Nullable Cat asCat() {
      return this instanceof Cat variant ? variant : null;
    }

    /** This as {@link Dog}; null when it is another variant. */
    default @Nullable Dog asDog() {
      return this instanceof Dog variant ? variant : null;
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
      if (this instanceof Cat variant) {
        return cases.onCat(variant);
      }
      if (this instanceof Dog variant) {
        return cases.onDog(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return VisitConstraints.TABLE.check(this, 4);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Cat}. */
      R onCat(Cat variant);

      /** For {@link Dog}. */
      R onDog(Dog variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Pet {
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
   * @param kind If it is there, <code>"fish"</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Fish(@Nullable String kind,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Animal {
    /** Copies collections; null stands for an absent one. */
    public Fish {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Fish")
          .add("kind", kind)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return VisitConstraints.TABLE.check(this, 5, 1);
    }

    /** Builds {@link Fish}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableVisit.FishBuilder {
      Builder() {}
    }
  }
}
