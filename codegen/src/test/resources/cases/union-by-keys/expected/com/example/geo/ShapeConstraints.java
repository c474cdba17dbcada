// Generated from Shape.schema.json; do not edit.
package com.example.geo;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Shape}. Not API: it changes with the schema. */
final class ShapeConstraints extends ConstraintTable {
  static final ShapeConstraints TABLE = new ShapeConstraints();

  private ShapeConstraints() {
    super(ShapeCodec.INSTANCE, 6);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> shape();
      case 1 -> point();
      case 2 -> circle();
      case 3 -> box();
      case 4 -> label();
      case 5 -> sized();
      default -> throw unknown(number);
    };
  }

  /** {@code Shape.schema.json#} */
  private Constraint shape() {
    return new Constraint()
        .oneOf(reference(1), reference(2), reference(3), reference(4));
  }

  /** {@code Shape.schema.json#/$defs/Point} */
  private Constraint point() {
    return new Constraint()
        .type("object")
        .required("x", "y")
        .property("x", new Constraint().type("integer"))
        .property("y", new Constraint().type("integer"));
  }

  /** {@code Shape.schema.json#/$defs/Circle} */
  private Constraint circle() {
    return new Constraint()
        .type("object")
        .required("x", "y", "radius")
        .property("x", new Constraint().type("integer"))
        .property("y", new Constraint().type("integer"))
        .property("radius", new Constraint().type("integer"));
  }

  /** {@code Shape.schema.json#/$defs/Box} */
  private Constraint box() {
    return new Constraint()
        .property("x", new Constraint().type("integer"))
        .allOf(reference(5));
  }

  /** {@code Shape.schema.json#/$defs/Label} */
  private Constraint label() {
    return new Constraint()
        .type("object")
        .required("text")
        .property("text", new Constraint().type("string", "null"));
  }

  /** {@code Shape.schema.json#/$defs/Sized} */
  private Constraint sized() {
    return new Constraint()
        .type("object")
        .required("width", "height")
        .property("width", new Constraint().type("integer"))
        .property("height", new Constraint().type("integer"));
  }
}
