// Generated from outer.json; do not edit.
package com.example.d;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Outer}. Not API: it changes with the schema. */
final class OuterConstraints extends ConstraintTable {
  static final OuterConstraints TABLE = new OuterConstraints();

  private OuterConstraints() {
    super(OuterCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> outer();
      default -> throw unknown(number);
    };
  }

  /** {@code outer.json#} */
  private Constraint outer() {
    return new Constraint()
        .type("object")
        .property("inner", InnerConstraints.TABLE.reference(0))
        .property("any", new Constraint());
  }
}
