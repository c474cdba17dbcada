// Generated from moment.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Moment}. Not API: it changes with the schema. */
final class MomentConstraints extends ConstraintTable {
  static final MomentConstraints TABLE = new MomentConstraints();

  private MomentConstraints() {
    super(MomentCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> moment();
      default -> throw unknown(number);
    };
  }

  /** {@code moment.json#} */
  private Constraint moment() {
    return new Constraint()
        .type("string");
  }
}
