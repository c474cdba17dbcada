// Generated from shop.yaml; do not edit.
package com.example.openapi;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Cash}. Not API: it changes with the schema. */
final class CashConstraints extends ConstraintTable {
  static final CashConstraints TABLE = new CashConstraints();

  private CashConstraints() {
    super(CashCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> cash();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Cash} */
  private Constraint cash() {
    return new Constraint()
        .allOf(PaymentConstraints.TABLE.reference(0));
  }
}
