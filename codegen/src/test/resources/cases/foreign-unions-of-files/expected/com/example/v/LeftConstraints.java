// Generated from left.json; do not edit.
package com.example.v;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Left}. Not API: it changes with the schema. */
final class LeftConstraints extends ConstraintTable {
  static final LeftConstraints TABLE = new LeftConstraints();

  private LeftConstraints() {
    super(LeftCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> left();
      case 1 -> leftLeft();
      default -> throw unknown(number);
    };
  }

  /** {@code left.json#} */
  private Constraint left() {
    return new Constraint()
        .type("object")
        .required("left")
        .property("left",
            new Constraint()
            .oneOf(RightConstraints.TABLE.reference(0), ReferenceConstraints.TABLE.reference(0)));
  }

  /** {@code left.json#/properties/left} */
  private Constraint leftLeft() {
    return new Constraint()
        .oneOf(RightConstraints.TABLE.reference(0), ReferenceConstraints.TABLE.reference(0));
  }
}
