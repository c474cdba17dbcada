// Generated from Shape.schema.json; do not edit.
package com.example.geo;

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
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The variant that requires most wins. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Shape
    permits Shape.Point, Shape.Circle, Shape.Box, Shape.Label, Shape.Unknown {
  /** This as {@link Point}; null when it is another variant. */
  default @Nullable Point asPoint() {
    return this instanceof Point variant ? variant : null;
  }

  /** This as {@link Circle}; null when it is another variant. */
  default @Nullable Circle asCircle() {
    return this instanceof Circle variant ? variant : null;
  }

  /** This as {@link Box}; null when it is another variant. */
  default @Nullable Box asBox() {
    return this instanceof Box variant ? variant : null;
  }

  /** This as {@link Label}; null when it is another variant. */
  default @Nullable Label asLabel() {
    return this instanceof Label variant ? variant : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Point variant) {
      return cases.onPoint(variant);
    }
    if (this instanceof Circle variant) {
      return cases.onCircle(variant);
    }
    if (this instanceof Box variant) {
      return cases.onBox(variant);
    }
    if (this instanceof Label variant) {
      return cases.onLabel(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return ShapeConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Shape> codec() {
    return ShapeCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link Point}. */
    R onPoint(Point variant);

    /** For {@link Circle}. */
    R onCircle(Circle variant);

    /** For {@link Box}. */
    R onBox(Box variant);

    /** For {@link Label}. */
    R onLabel(Label variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Shape {
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
   * @param x A whole number.
   * @param y A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Point(Long x, Long y,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Shape {
    /** Copies collections; null stands for an absent one. */
    public Point {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .x(x)
          .y(y)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Point")
          .add("x", x)
          .add("y", y)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ShapeConstraints.TABLE.check(this, 1, 0);
    }

    /** Builds {@link Point}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableShape.PointBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Point build() {
        Point built = super.build();
        RequiredFields.of("Shape.Point")
            .with("x", built.x())
            .with("y", built.y())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param x A whole number.
   * @param y A whole number.
   * @param radius A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Circle(Long x, Long y, Long radius,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Shape {
    /** Copies collections; null stands for an absent one. */
    public Circle {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .x(x)
          .y(y)
          .radius(radius)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Circle")
          .add("x", x)
          .add("y", y)
          .add("radius", radius)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ShapeConstraints.TABLE.check(this, 2, 0);
    }

    /** Builds {@link Circle}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableShape.CircleBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Circle build() {
        Circle built = super.build();
        RequiredFields.of("Shape.Circle")
            .with("x", built.x())
            .with("y", built.y())
            .with("radius", built.radius())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param width A whole number.
   * @param height A whole number.
   * @param x A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Box(Long width, Long height, @Nullable Long x,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Shape {
    /** Copies collections; null stands for an absent one. */
    public Box {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .width(width)
          .height(height)
          .x(x)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Box")
          .add("width", width)
          .add("height", height)
          .add("x", x)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ShapeConstraints.TABLE.check(this, 3, 0);
    }

    /** Builds {@link Box}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableShape.BoxBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Box build() {
        Box built = super.build();
        RequiredFields.of("Shape.Box")
            .with("width", built.width())
            .with("height", built.height())
            .check();
        return built;
      }
    }
  }

  /**
   * Its key tells it even if it is null.
   *
   * @param text Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Label(@Nullable String text,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Shape {
    /** Copies collections; null stands for an absent one. */
    public Label {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .text(text)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Label")
          .add("text", text)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ShapeConstraints.TABLE.check(this, 4, 0);
    }

    /** Builds {@link Label}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableShape.LabelBuilder {
      Builder() {}
    }
  }
}
