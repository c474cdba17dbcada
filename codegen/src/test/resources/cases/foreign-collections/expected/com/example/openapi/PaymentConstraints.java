// Generated from shop.yaml; do not edit.
package com.example.openapi;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Payment}. Not API: it changes with the schema. */
final class PaymentConstraints extends ConstraintTable {
  static final PaymentConstraints TABLE = new PaymentConstraints();

  private PaymentConstraints() {
    super(PaymentCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> payment();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Payment} */
  private Constraint payment() {
    return new Constraint()
        .type("object")
        .property("method", new Constraint().type("string"))
        .property("amount", new Constraint().type("number"));
  }
}
