// Generated from Presence.schema.json; do not edit.
package com.example.n;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.time.Instant;
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
 * @param always Text.
 * @param alwaysNumber A whole number.
 * @param alwaysTime A point in time, sent as <code>iso-8601</code>.
 * @param alwaysList A list.
 * @param alwaysMap A map.
 * @param alwaysRecord An object.
 * @param alwaysUnion One of several objects.
 * @param alwaysKind One of a set of values that may grow.
 * @param sometimes Text.
 * @param guaranteed Text.
 * @param guaranteedList A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Presence(@Nullable String always, @Nullable Integer alwaysNumber,
    @Nullable Instant alwaysTime, @Omittable List<String> alwaysList,
    @Omittable Map<String, String> alwaysMap, Presence. @Nullable Part alwaysRecord,
    Presence. @Nullable Either alwaysUnion, Presence. @Nullable AlwaysKind alwaysKind,
    @Nullable String sometimes, String guaranteed, @Omittable List<String> guaranteedList,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Presence {
    alwaysList = ImmutableList.copyOf(alwaysList);
    alwaysMap = ImmutableMap.copyOf(alwaysMap);
    guaranteedList = ImmutableList.copyOf(guaranteedList);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .always(always)
        .alwaysNumber(alwaysNumber)
        .alwaysTime(alwaysTime)
        .alwaysList(ImmutableList.orNull(alwaysList))
        .alwaysMap(ImmutableMap.orNull(alwaysMap))
        .alwaysRecord(alwaysRecord)
        .alwaysUnion(alwaysUnion)
        .alwaysKind(alwaysKind)
        .sometimes(sometimes)
        .guaranteed(guaranteed)
        .guaranteedList(ImmutableList.orNull(guaranteedList))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Presence")
        .add("always", always)
        .add("alwaysNumber", alwaysNumber)
        .add("alwaysTime", alwaysTime)
        .add("alwaysList", alwaysList)
        .add("alwaysMap", alwaysMap)
        .add("alwaysRecord", alwaysRecord)
        .add("alwaysUnion", alwaysUnion)
        .add("alwaysKind", alwaysKind)
        .add("sometimes", sometimes)
        .add("guaranteed", guaranteed)
        .add("guaranteedList", guaranteedList)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PresenceConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Presence> codec() {
    return PresenceCodec.INSTANCE;
  }

  /** Builds {@link Presence}. Not safe for use by several threads. */
  public static final class Builder extends PresenceBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder alwaysRecord(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return alwaysRecord(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Presence build() {
      Presence built = super.build();
      RequiredFields.of("Presence")
          .with("guaranteed", built.guaranteed())
          .with("guaranteedList", built.guaranteedList())
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
      return PresenceConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutablePresence.PartBuilder {
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
      return PresenceConstraints.TABLE.check(this, 2);
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
   * @param more Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record One(String one, @Nullable String more,
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
          .more(more)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("One")
          .add("one", one)
          .add("more", more)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return PresenceConstraints.TABLE.check(this, 3, 2);
    }

    /** Builds {@link One}. Not safe for use by several threads. */
    public static final class Builder extends ImmutablePresence.OneBuilder {
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
        RequiredFields.of("Presence.One")
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
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Two(String two,
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Two")
          .add("two", two)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return PresenceConstraints.TABLE.check(this, 4, 2);
    }

    /** Builds {@link Two}. Not safe for use by several threads. */
    public static final class Builder extends ImmutablePresence.TwoBuilder {
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
        RequiredFields.of("Presence.Two")
            .with("two", built.two())
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
  public record AlwaysKind(String value) {
    /** <code>a</code>. */
    public static final AlwaysKind A = new AlwaysKind("a");

    /** Takes any value, known or not. */
    public AlwaysKind {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
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

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
