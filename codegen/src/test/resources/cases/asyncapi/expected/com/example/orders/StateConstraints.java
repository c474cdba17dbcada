// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link State}. Not API: it changes with the schema. */
final class StateConstraints extends ConstraintTable {
  static final StateConstraints TABLE = new StateConstraints();

  private StateConstraints() {
    super(StateCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> state();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/components/schemas/State} */
  private Constraint state() {
    return new Constraint()
        .values("open", "closed");
  }
}
