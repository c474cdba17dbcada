// Generated from FieldNames.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link FieldNames}. Not API: it changes with the schema. */
final class FieldNamesConstraints extends ConstraintTable {
  static final FieldNamesConstraints TABLE = new FieldNamesConstraints();

  private FieldNamesConstraints() {
    super(FieldNamesCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> fieldNames();
      default -> throw unknown(number);
    };
  }

  /** {@code FieldNames.schema.json#} */
  private Constraint fieldNames() {
    return new Constraint()
        .type("object")
        .property("v", InstantConstraints.TABLE.reference(0))
        .property("t", new Constraint().type("string"));
  }
}
