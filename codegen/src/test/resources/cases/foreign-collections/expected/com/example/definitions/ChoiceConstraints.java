// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Choice}. Not API: it changes with the schema. */
final class ChoiceConstraints extends ConstraintTable {
  static final ChoiceConstraints TABLE = new ChoiceConstraints();

  private ChoiceConstraints() {
    super(ChoiceCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> choice();
      default -> throw unknown(number);
    };
  }

  /** {@code library.json#/definitions/choice} */
  private Constraint choice() {
    return new Constraint()
        .oneOf(OrderPlacedConstraints.TABLE.reference(0),
            OrderCodec2Constraints.TABLE.reference(0));
  }
}
