// Generated from demand.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Demand}. Not API: it changes with the schema. */
final class DemandConstraints extends ConstraintTable {
  static final DemandConstraints TABLE = new DemandConstraints();

  private DemandConstraints() {
    super(DemandCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> demand();
      default -> throw unknown(number);
    };
  }

  /** {@code demand.json#} */
  private Constraint demand() {
    return new Constraint()
        .required("a")
        .not(new Constraint().required("b"));
  }
}
