// Generated from open.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Open}. Not API: it changes with the schema. */
final class OpenConstraints extends ConstraintTable {
  static final OpenConstraints TABLE = new OpenConstraints();

  private OpenConstraints() {
    super(OpenCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> open();
      case 1 -> openObject();
      default -> throw unknown(number);
    };
  }

  /** {@code open.json#} */
  private Constraint open() {
    return new Constraint()
        .oneOf(reference(1), new Constraint().type("string"));
  }

  /** {@code open.json#/oneOf/0} */
  private Constraint openObject() {
    return new Constraint()
        .required("a")
        .property("a", new Constraint().type("string"));
  }
}
