// Generated from count.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Count}. Not API: it changes with the schema. */
final class CountConstraints extends ConstraintTable {
  static final CountConstraints TABLE = new CountConstraints();

  private CountConstraints() {
    super(CountCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> count();
      default -> throw unknown(number);
    };
  }

  /** {@code count.json#} */
  private Constraint count() {
    return new Constraint()
        .type("integer");
  }
}
