// Generated from Value.schema.json; do not edit.
package com.example.db;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of several objects. */
@JacksonCodec
@NullMarked
@org.immutables.value.Value.Enclosing
@GeneratedBuilder
public sealed interface Value
    permits Value.Text, Value.Count, Value.Items, Value.Members, Value.Raw, Value.Many,
    Value.Nothing, Value.Part, Value.Kind, Value.Any, Value.Unknown {
  /** The variant {@link Text}. */
  static Value ofText(String s) {
    return new Text(s, ImmutableMap.empty());
  }

  /** The content of the variant {@link Text}; null when it is another one. */
  default @Nullable String asText() {
    return this instanceof Text variant ? variant.s() : null;
  }

  /** The variant {@link Count}. */
  static Value ofCount(Long n) {
    return new Count(n, ImmutableMap.empty());
  }

  /** The content of the variant {@link Count}; null when it is another one. */
  default @Nullable Long asCount() {
    return this instanceof Count variant ? variant.n() : null;
  }

  /** The variant {@link Items}. */
  static Value ofItems(List<Value> l) {
    return new Items(l, ImmutableMap.empty());
  }

  /** The content of the variant {@link Items}; null when it is another one. */
  default @Nullable List<Value> asItems() {
    return this instanceof Items variant ? variant.l() : null;
  }

  /** The variant {@link Members}. */
  static Value ofMembers(Map<String, Value> m) {
    return new Members(m, ImmutableMap.empty());
  }

  /** The content of the variant {@link Members}; null when it is another one. */
  default @Nullable Map<String, Value> asMembers() {
    return this instanceof Members variant ? variant.m() : null;
  }

  /** The variant {@link Raw}. */
  static Value ofRaw(Bytes b) {
    return new Raw(b, ImmutableMap.empty());
  }

  /** The content of the variant {@link Raw}; null when it is another one. */
  default @Nullable Bytes asRaw() {
    return this instanceof Raw variant ? variant.b() : null;
  }

  /** The variant {@link Many}. */
  static Value ofMany(List<Long> ns) {
    return new Many(ns, ImmutableMap.empty());
  }

  /** The content of the variant {@link Many}; null when it is another one. */
  default @Nullable List<Long> asMany() {
    return this instanceof Many variant ? variant.ns() : null;
  }

  /** The variant {@link Nothing}. */
  static Value ofNothing(Boolean isNull) {
    return new Nothing(isNull, ImmutableMap.empty());
  }

  /** The content of the variant {@link Nothing}; null when it is another one. */
  default @Nullable Boolean asNothing() {
    return this instanceof Nothing variant ? variant.isNull() : null;
  }

  /** This as {@link Part}; null when it is another variant. */
  default @Nullable Part asPart() {
    return this instanceof Part variant ? variant : null;
  }

  /** The variant {@link Kind}. */
  static Value ofKind(K k) {
    return new Kind(k, ImmutableMap.empty());
  }

  /** The content of the variant {@link Kind}; null when it is another one. */
  default @Nullable K asKind() {
    return this instanceof Kind variant ? variant.k() : null;
  }

  /** The variant {@link Any}. */
  static Value ofAny(Map<String, @Nullable Object> a) {
    return new Any(a, ImmutableMap.empty());
  }

  /** The content of the variant {@link Any}; null when it is another one. */
  default @Nullable Map<String, @Nullable Object> asAny() {
    return this instanceof Any variant ? variant.a() : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Text variant) {
      return cases.onText(variant);
    }
    if (this instanceof Count variant) {
      return cases.onCount(variant);
    }
    if (this instanceof Items variant) {
      return cases.onItems(variant);
    }
    if (this instanceof Members variant) {
      return cases.onMembers(variant);
    }
    if (this instanceof Raw variant) {
      return cases.onRaw(variant);
    }
    if (this instanceof Many variant) {
      return cases.onMany(variant);
    }
    if (this instanceof Nothing variant) {
      return cases.onNothing(variant);
    }
    if (this instanceof Part variant) {
      return cases.onPart(variant);
    }
    if (this instanceof Kind variant) {
      return cases.onKind(variant);
    }
    if (this instanceof Any variant) {
      return cases.onAny(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return ValueConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Value> codec() {
    return ValueCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link Text}. */
    R onText(Text variant);

    /** For {@link Count}. */
    R onCount(Count variant);

    /** For {@link Items}. */
    R onItems(Items variant);

    /** For {@link Members}. */
    R onMembers(Members variant);

    /** For {@link Raw}. */
    R onRaw(Raw variant);

    /** For {@link Many}. */
    R onMany(Many variant);

    /** For {@link Nothing}. */
    R onNothing(Nothing variant);

    /** For {@link Part}. */
    R onPart(Part variant);

    /** For {@link Kind}. */
    R onKind(Kind variant);

    /** For {@link Any}. */
    R onAny(Any variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Value {
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
   * @param s Wire name: <code>S</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Text(String s, @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Text {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .s(s)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Text")
          .add("s", s)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Text}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.TextBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Text build() {
        Text built = super.build();
        RequiredFields.of("Value.Text")
            .with("s", built.s())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param n Wire name: <code>N</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Count(Long n, @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Count {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .n(n)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Count")
          .add("n", n)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 2, 0);
    }

    /** Builds {@link Count}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.CountBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Count build() {
        Count built = super.build();
        RequiredFields.of("Value.Count")
            .with("n", built.n())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param l Wire name: <code>L</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Items(@Omittable List<Value> l,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Items {
      l = ImmutableList.copyOf(l);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .l(ImmutableList.orNull(l))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Items")
          .add("l", l)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 3, 0);
    }

    /** Builds {@link Items}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.ItemsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Items build() {
        Items built = super.build();
        RequiredFields.of("Value.Items")
            .with("l", built.l())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param m Wire name: <code>M</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Members(@Omittable Map<String, Value> m,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Members {
      m = ImmutableMap.copyOf(m);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .m(ImmutableMap.orNull(m))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Members")
          .add("m", m)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 4, 0);
    }

    /** Builds {@link Members}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.MembersBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Members build() {
        Members built = super.build();
        RequiredFields.of("Value.Members")
            .with("m", built.m())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param b Wire name: <code>B</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Raw(Bytes b, @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Raw {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Raw")
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 5, 0);
    }

    /** Builds {@link Raw}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.RawBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Raw build() {
        Raw built = super.build();
        RequiredFields.of("Value.Raw")
            .with("b", built.b())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param ns Wire name: <code>NS</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Many(@Omittable List<Long> ns,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Many {
      ns = ImmutableList.copyOf(ns);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .ns(ImmutableList.orNull(ns))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Many")
          .add("ns", ns)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 6, 0);
    }

    /** Builds {@link Many}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.ManyBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Many build() {
        Many built = super.build();
        RequiredFields.of("Value.Many")
            .with("ns", built.ns())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param isNull Wire name: <code>NULL</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Nothing(Boolean isNull,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Nothing {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .isNull(isNull)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Nothing")
          .add("isNull", isNull)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 7, 0);
    }

    /** Builds {@link Nothing}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.NothingBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Nothing build() {
        Nothing built = super.build();
        RequiredFields.of("Value.Nothing")
            .with("isNull", built.isNull())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param p Wire name: <code>P</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Part(Text p, @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
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
          .p(p)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("p", p)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 8, 0);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.PartBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder p(Consumer<Text.Builder> values) {
        Text.Builder nested = Text.builder();
        values.accept(nested);
        return p(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Part build() {
        Part built = super.build();
        RequiredFields.of("Value.Part")
            .with("p", built.p())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param k Wire name: <code>K</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Kind(K k, @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Kind {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .k(k)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Kind")
          .add("k", k)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 9, 0);
    }

    /** Builds {@link Kind}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.KindBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Kind build() {
        Kind built = super.build();
        RequiredFields.of("Value.Kind")
            .with("k", built.k())
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
  record K(String value) {
    /** <code>a</code>. */
    public static final K A = new K("a");

    /** <code>b</code>. */
    public static final K B = new K("b");

    /** Takes any value, known or not. */
    public K {
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
   * An object of a payload.
   *
   * @param a Wire name: <code>A</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Any(@Omittable Map<String, @Nullable Object> a,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Value {
    /** Copies collections; null stands for an absent one. */
    public Any {
      a = ImmutableMap.copyOfFreeForm(a);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(ImmutableMap.orNull(a))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Any")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValueConstraints.TABLE.check(this, 10, 0);
    }

    /** Builds {@link Any}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValue.AnyBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Any build() {
        Any built = super.build();
        RequiredFields.of("Value.Any")
            .with("a", built.a())
            .check();
        return built;
      }
    }
  }
}
