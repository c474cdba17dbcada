// Generated from right.json; do not edit.
package com.example.v;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Right}. Not API: it changes with the schema. */
final class RightConstraints extends ConstraintTable {
  static final RightConstraints TABLE = new RightConstraints();

  private RightConstraints() {
    super(RightCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> right();
      case 1 -> rightRight();
      default -> throw unknown(number);
    };
  }

  /** {@code right.json#} */
  private Constraint right() {
    return new Constraint()
        .type("object")
        .required("right")
        .property("right",
            new Constraint()
            .oneOf(LeftConstraints.TABLE.reference(0), ReferenceConstraints.TABLE.reference(0)));
  }

  /** {@code right.json#/properties/right} */
  private Constraint rightRight() {
    return new Constraint()
        .oneOf(LeftConstraints.TABLE.reference(0), ReferenceConstraints.TABLE.reference(0));
  }
}
