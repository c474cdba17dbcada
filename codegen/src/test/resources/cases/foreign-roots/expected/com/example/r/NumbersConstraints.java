// Generated from numbers.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Numbers}. Not API: it changes with the schema. */
final class NumbersConstraints extends ConstraintTable {
  static final NumbersConstraints TABLE = new NumbersConstraints();

  private NumbersConstraints() {
    super(NumbersCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> numbers();
      default -> throw unknown(number);
    };
  }

  /** {@code numbers.json#} */
  private Constraint numbers() {
    return new Constraint()
        .type("array")
        .items(new Constraint().type("integer"));
  }
}
