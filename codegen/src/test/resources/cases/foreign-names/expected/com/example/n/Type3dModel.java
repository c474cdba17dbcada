// Generated from 3d-model.json; do not edit.
package com.example.n;

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
import java.util.Objects;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param _3D Wire name: <code>3D</code>.
 * @param x An object.
 * @param y One of a set of values that may grow.
 * @param list A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Type3dModel(Type3dModel. @Nullable Type3D _3D, Type3dModel. @Nullable Under x,
    Type3dModel. @Nullable Type4k y, @Omittable List<Type3dModel.List_> list,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Type3dModel {
    list = ImmutableList.copyOf(list);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        ._3D(_3D)
        .x(x)
        .y(y)
        .list(ImmutableList.orNull(list))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Type3dModel")
        .add("_3D", _3D)
        .add("x", x)
        .add("y", y)
        .add("list", list)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return Type3dModelConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Type3dModel> codec() {
    return Type3dModelCodec.INSTANCE;
  }

  /** Builds {@link Type3dModel}. Not safe for use by several threads. */
  public static final class Builder extends Type3dModelBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder _3D(Consumer<Type3D.Builder> values) {
      Type3D.Builder nested = Type3D.builder();
      values.accept(nested);
      return _3D(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder x(Consumer<Under.Builder> values) {
      Under.Builder nested = Under.builder();
      values.accept(nested);
      return x(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addList(Consumer<List_.Builder> values) {
      List_.Builder nested = List_.builder();
      values.accept(nested);
      return addList(nested.build());
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
  public record Type3D(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Type3D {
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
      return new RecordText("Type3D")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Type3dModelConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Type3D}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableType3dModel.Type3DBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param u A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Under(@Nullable Long u, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Under {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .u(u)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Under")
          .add("u", u)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Type3dModelConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Under}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableType3dModel.UnderBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Type4k(String value) {
    /** <code>a</code>. */
    public static final Type4k A = new Type4k("a");

    /** <code>b</code>. */
    public static final Type4k B = new Type4k("b");

    /** Takes any value, known or not. */
    public Type4k {
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
   * @param q An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record List_(@Nullable Under q, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public List_ {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .q(q)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("List_")
          .add("q", q)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Type3dModelConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link List_}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableType3dModel.List_Builder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder q(Consumer<Under.Builder> values) {
        Under.Builder nested = Under.builder();
        values.accept(nested);
        return q(nested.build());
      }
    }
  }
}
