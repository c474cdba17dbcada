// Generated from billing.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link BillingAddress}. Not API: it changes with the schema.
 */
final class BillingAddressConstraints extends ConstraintTable {
  static final BillingAddressConstraints TABLE = new BillingAddressConstraints();

  private BillingAddressConstraints() {
    super(BillingAddressCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> billingAddress();
      default -> throw unknown(number);
    };
  }

  /** {@code billing.json#/definitions/Address} */
  private Constraint billingAddress() {
    return new Constraint()
        .type("object")
        .property("iban", new Constraint().type("string"));
  }
}
