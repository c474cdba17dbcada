// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Card}. Not API: it changes with the schema. */
final class CardConstraints extends ConstraintTable {
  static final CardConstraints TABLE = new CardConstraints();

  private CardConstraints() {
    super(CardCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> card();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Card} */
  private Constraint card() {
    return new Constraint()
        .type("object")
        .required("method")
        .property("method", new Constraint().type("string"))
        .property("number", new Constraint().type("string"));
  }
}
