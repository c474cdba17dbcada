// Generated from Nested.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Nested}. Not API: it changes with the schema. */
final class NestedConstraints extends ConstraintTable {
  static final NestedConstraints TABLE = new NestedConstraints();

  private NestedConstraints() {
    super(NestedCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> nested();
      case 1 -> inside();
      default -> throw unknown(number);
    };
  }

  /** {@code Nested.schema.json#} */
  private Constraint nested() {
    return new Constraint()
        .type("object")
        .property("inside", reference(1));
  }

  /** {@code Nested.schema.json#/properties/inside} */
  private Constraint inside() {
    return new Constraint()
        .type("object")
        .property("size", new Constraint().type("integer"));
  }
}
