// Generated from Optional.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Optional}. Not API: it changes with the schema. */
final class OptionalConstraints extends ConstraintTable {
  static final OptionalConstraints TABLE = new OptionalConstraints();

  private OptionalConstraints() {
    super(OptionalCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> optional();
      default -> throw unknown(number);
    };
  }

  /** {@code Optional.schema.json#} */
  private Constraint optional() {
    return new Constraint()
        .type("object")
        .property("v", new Constraint().type("string"));
  }
}
