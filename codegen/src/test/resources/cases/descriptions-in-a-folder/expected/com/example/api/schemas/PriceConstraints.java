// Generated from money.json; do not edit.
package com.example.api.schemas;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Price}. Not API: it changes with the schema. */
final class PriceConstraints extends ConstraintTable {
  static final PriceConstraints TABLE = new PriceConstraints();

  private PriceConstraints() {
    super(PriceCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> price();
      default -> throw unknown(number);
    };
  }

  /** {@code money.json#/$defs/price} */
  private Constraint price() {
    return new Constraint()
        .type("object")
        .property("cents", new Constraint().type("integer"));
  }
}
