// Generated from prices.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Prices}. Not API: it changes with the schema. */
final class PricesConstraints extends ConstraintTable {
  static final PricesConstraints TABLE = new PricesConstraints();

  private PricesConstraints() {
    super(PricesCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> prices();
      default -> throw unknown(number);
    };
  }

  /** {@code prices.json#} */
  private Constraint prices() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint().type("number"));
  }
}
