// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Weight}. Not API: it changes with the schema. */
final class WeightConstraints extends ConstraintTable {
  static final WeightConstraints TABLE = new WeightConstraints();

  private WeightConstraints() {
    super(WeightCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> weight();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/components/schemas/Weight/schema} */
  private Constraint weight() {
    return new Constraint()
        .type("object")
        .property("grams", new Constraint().type("integer"));
  }
}
