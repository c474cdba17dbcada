// Generated from snake_case-name.v1.json; do not edit.
package com.example.n;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param class_ Wire name: <code>class</code>.
 * @param default_ Wire name: <code>default</code>.
 * @param package_ Wire name: <code>package</code>.
 * @param hashCode_ Wire name: <code>hashCode</code>.
 * @param getClass_ Wire name: <code>getClass</code>.
 * @param toString_ Wire name: <code>toString</code>.
 * @param wait_ Wire name: <code>wait</code>.
 * @param builder_ Wire name: <code>builder</code>.
 * @param toBuilder_ Wire name: <code>toBuilder</code>.
 * @param unknownFields_ Wire name: <code>unknownFields</code>.
 * @param yield_ Wire name: <code>yield</code>.
 * @param lowLine Wire name: <code>_</code>.
 * @param true_ Wire name: <code>true</code>.
 * @param _2fa Wire name: <code>2fa</code>.
 * @param aB Wire name: <code>a-b</code>.
 * @param aB3 Wire name: <code>aB</code>.
 * @param aB4 Wire name: <code>a_b</code>.
 * @param aB2 Text.
 * @param u65e5U672c Wire name: <code>日本</code>.
 * @param plus1 Wire name: <code>+1</code>.
 * @param minus1 Wire name: <code>-1</code>.
 * @param type Wire name: <code>&#64;type</code>.
 * @param ref Wire name: <code>$ref</code>.
 * @param asterisk Wire name: <code>&#42;</code>.
 * @param empty Wire name: <code></code>.
 * @param record Text.
 * @param equals Text.
 * @param upper Wire name: <code>Upper</code>.
 * @param object An object.
 * @param string An object.
 * @param builder_2 Wire name: <code>builder</code>.
 * @param part An object.
 * @param other An object.
 * @param again An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record SnakeCaseNameV1(@Nullable String class_, @Nullable String default_,
    @Nullable String package_, @Nullable String hashCode_, @Nullable String getClass_,
    @Nullable String toString_, @Nullable String wait_, @Nullable String builder_,
    @Nullable String toBuilder_, @Nullable String unknownFields_, @Nullable String yield_,
    @Nullable String lowLine, @Nullable String true_, @Nullable String _2fa, @Nullable String aB,
    @Nullable String aB3, @Nullable String aB4, @Nullable String aB2, @Nullable String u65e5U672c,
    @Nullable String plus1, @Nullable String minus1, @Nullable String type, @Nullable String ref,
    @Nullable String asterisk, @Nullable String empty, @Nullable String record,
    @Nullable String equals, @Nullable String upper, SnakeCaseNameV1. @Nullable Object_ object,
    SnakeCaseNameV1. @Nullable String_ string, SnakeCaseNameV1. @Nullable Builder_2 builder_2,
    SnakeCaseNameV1. @Nullable Part part, SnakeCaseNameV1. @Nullable Other other,
    SnakeCaseNameV1. @Nullable Again again,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public SnakeCaseNameV1 {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .class_(class_)
        .default_(default_)
        .package_(package_)
        .hashCode_(hashCode_)
        .getClass_(getClass_)
        .toString_(toString_)
        .wait_(wait_)
        .builder_(builder_)
        .toBuilder_(toBuilder_)
        .unknownFields_(unknownFields_)
        .yield_(yield_)
        .lowLine(lowLine)
        .true_(true_)
        ._2fa(_2fa)
        .aB(aB)
        .aB3(aB3)
        .aB4(aB4)
        .aB2(aB2)
        .u65e5U672c(u65e5U672c)
        .plus1(plus1)
        .minus1(minus1)
        .type(type)
        .ref(ref)
        .asterisk(asterisk)
        .empty(empty)
        .record(record)
        .equals(equals)
        .upper(upper)
        .object(object)
        .string(string)
        .builder_2(builder_2)
        .part(part)
        .other(other)
        .again(again)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("SnakeCaseNameV1")
        .add("class_", class_)
        .add("default_", default_)
        .add("package_", package_)
        .add("hashCode_", hashCode_)
        .add("getClass_", getClass_)
        .add("toString_", toString_)
        .add("wait_", wait_)
        .add("builder_", builder_)
        .add("toBuilder_", toBuilder_)
        .add("unknownFields_", unknownFields_)
        .add("yield_", yield_)
        .add("lowLine", lowLine)
        .add("true_", true_)
        .add("_2fa", _2fa)
        .add("aB", aB)
        .add("aB3", aB3)
        .add("aB4", aB4)
        .add("aB2", aB2)
        .add("u65e5U672c", u65e5U672c)
        .add("plus1", plus1)
        .add("minus1", minus1)
        .add("type", type)
        .add("ref", ref)
        .add("asterisk", asterisk)
        .add("empty", empty)
        .add("record", record)
        .add("equals", equals)
        .add("upper", upper)
        .add("object", object)
        .add("string", string)
        .add("builder_2", builder_2)
        .add("part", part)
        .add("other", other)
        .add("again", again)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return SnakeCaseNameV1Constraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<SnakeCaseNameV1> codec() {
    return SnakeCaseNameV1Codec.INSTANCE;
  }

  /** Builds {@link SnakeCaseNameV1}. Not safe for use by several threads. */
  public static final class Builder extends SnakeCaseNameV1Builder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder object(Consumer<Object_.Builder> values) {
      Object_.Builder nested = Object_.builder();
      values.accept(nested);
      return object(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder string(Consumer<String_.Builder> values) {
      String_.Builder nested = String_.builder();
      values.accept(nested);
      return string(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder builder_2(Consumer<Builder_2.Builder> values) {
      Builder_2.Builder nested = Builder_2.builder();
      values.accept(nested);
      return builder_2(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder part(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return part(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder other(Consumer<Other.Builder> values) {
      Other.Builder nested = Other.builder();
      values.accept(nested);
      return other(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder again(Consumer<Again.Builder> values) {
      Again.Builder nested = Again.builder();
      values.accept(nested);
      return again(nested.build());
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
      return SnakeCaseNameV1Constraints.TABLE.check(this, 1);
    }

    /** Builds {@link Object_}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.Object_Builder {
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
  public record String_(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public String_ {
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
      return new RecordText("String_")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SnakeCaseNameV1Constraints.TABLE.check(this, 2);
    }

    /** Builds {@link String_}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.String_Builder {
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
  public record Builder_2(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Builder_2 {
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
      return new RecordText("Builder_2")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SnakeCaseNameV1Constraints.TABLE.check(this, 3);
    }

    /** Builds {@link Builder_2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.Builder_2Builder {
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
      return SnakeCaseNameV1Constraints.TABLE.check(this, 4);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.PartBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param part An object.
   * @param snakeCaseNameV1 An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Other(@Nullable OtherPart part, @Nullable OtherSnakeCaseNameV1 snakeCaseNameV1,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Other {
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
          .snakeCaseNameV1(snakeCaseNameV1)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Other")
          .add("part", part)
          .add("snakeCaseNameV1", snakeCaseNameV1)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SnakeCaseNameV1Constraints.TABLE.check(this, 5);
    }

    /** Builds {@link Other}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.OtherBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder part(Consumer<OtherPart.Builder> values) {
        OtherPart.Builder nested = OtherPart.builder();
        values.accept(nested);
        return part(nested.build());
      }

      /** Sets the value, built by the function. */
      public Builder snakeCaseNameV1(Consumer<OtherSnakeCaseNameV1.Builder> values) {
        OtherSnakeCaseNameV1.Builder nested = OtherSnakeCaseNameV1.builder();
        values.accept(nested);
        return snakeCaseNameV1(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param b Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record OtherPart(@Nullable String b,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public OtherPart {
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
      return new RecordText("OtherPart")
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SnakeCaseNameV1Constraints.TABLE.check(this, 6);
    }

    /** Builds {@link OtherPart}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.OtherPartBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param c Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record OtherSnakeCaseNameV1(@Nullable String c,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public OtherSnakeCaseNameV1 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .c(c)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("OtherSnakeCaseNameV1")
          .add("c", c)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SnakeCaseNameV1Constraints.TABLE.check(this, 7);
    }

    /** Builds {@link OtherSnakeCaseNameV1}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.OtherSnakeCaseNameV1Builder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param part An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Again(@Nullable OtherPart part,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Again {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Again")
          .add("part", part)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SnakeCaseNameV1Constraints.TABLE.check(this, 8);
    }

    /** Builds {@link Again}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSnakeCaseNameV1.AgainBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder part(Consumer<OtherPart.Builder> values) {
        OtherPart.Builder nested = OtherPart.builder();
        values.accept(nested);
        return part(nested.build());
      }
    }
  }
}
