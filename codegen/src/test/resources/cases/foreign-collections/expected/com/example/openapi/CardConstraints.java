// Generated from shop.yaml; do not edit.
package com.example.openapi;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Card}. Not API: it changes with the schema. */
final class CardConstraints extends ConstraintTable {
  static final CardConstraints TABLE = new CardConstraints();

  private CardConstraints() {
    super(CardCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> card();
      case 1 -> _1();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Card} */
  private Constraint card() {
    return new Constraint()
        .allOf(PaymentConstraints.TABLE.reference(0))
        .allOf(reference(1));
  }

  /** {@code shop.yaml#/components/schemas/Card/allOf/1} */
  private Constraint _1() {
    return new Constraint()
        .type("object")
        .property("number", new Constraint().type("string"));
  }
}
