// Generated from Lone.schema.json; do not edit.
package com.example.h;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Lone}. Not API: it changes with the schema. */
final class LoneConstraints extends ConstraintTable {
  static final LoneConstraints TABLE = new LoneConstraints();

  private LoneConstraints() {
    super(LoneCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> lone();
      default -> throw unknown(number);
    };
  }

  /** {@code Lone.schema.json#} */
  private Constraint lone() {
    return new Constraint()
        .type("object")
        .property("half", new Constraint().type("string"))
        .property("mode", new Constraint().type("string"));
  }
}
