// Generated from responses.yaml; do not edit.
package com.example.api;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Fault}. Not API: it changes with the schema. */
final class FaultConstraints extends ConstraintTable {
  static final FaultConstraints TABLE = new FaultConstraints();

  private FaultConstraints() {
    super(FaultCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> fault();
      default -> throw unknown(number);
    };
  }

  /** {@code responses.yaml#/definitions/Fault} */
  private Constraint fault() {
    return new Constraint()
        .type("object")
        .property("line", new Constraint().type("integer"));
  }
}
