// Generated from Value.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Value}. Not API: it changes with the schema. */
final class ValueConstraints extends ConstraintTable {
  static final ValueConstraints TABLE = new ValueConstraints();

  private ValueConstraints() {
    super(ValueCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> value();
      default -> throw unknown(number);
    };
  }

  /** {@code Value.schema.json#} */
  private Constraint value() {
    return new Constraint()
        .type("object")
        .property("v", new Constraint().type("string"));
  }
}
