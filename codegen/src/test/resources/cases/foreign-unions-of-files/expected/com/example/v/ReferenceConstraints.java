// Generated from reference.json; do not edit.
package com.example.v;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Reference}. Not API: it changes with the schema. */
final class ReferenceConstraints extends ConstraintTable {
  static final ReferenceConstraints TABLE = new ReferenceConstraints();

  private ReferenceConstraints() {
    super(ReferenceCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> reference_();
      default -> throw unknown(number);
    };
  }

  /** {@code reference.json#} */
  private Constraint reference_() {
    return new Constraint()
        .type("object")
        .required("ref")
        .property("ref", new Constraint().type("string"));
  }
}
