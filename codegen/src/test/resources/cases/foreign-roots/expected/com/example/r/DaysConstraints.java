// Generated from days.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Days}. Not API: it changes with the schema. */
final class DaysConstraints extends ConstraintTable {
  static final DaysConstraints TABLE = new DaysConstraints();

  private DaysConstraints() {
    super(DaysCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> days();
      default -> throw unknown(number);
    };
  }

  /** {@code days.json#} */
  private Constraint days() {
    return new Constraint()
        .type("array")
        .items(new Constraint().type("string"));
  }
}
