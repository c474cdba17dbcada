// Generated from many.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Many}. Not API: it changes with the schema. */
final class ManyConstraints extends ConstraintTable {
  static final ManyConstraints TABLE = new ManyConstraints();

  private ManyConstraints() {
    super(ManyCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> many();
      default -> throw unknown(number);
    };
  }

  /** {@code many.json#} */
  private Constraint many() {
    return new Constraint()
        .oneOf(new Constraint().type("array"), new Constraint().type("boolean"));
  }
}
