// Generated from billing.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link BillingFormatOptions}. Not API: it changes with the
 * schema.
 */
final class BillingFormatOptionsConstraints extends ConstraintTable {
  static final BillingFormatOptionsConstraints TABLE = new BillingFormatOptionsConstraints();

  private BillingFormatOptionsConstraints() {
    super(BillingFormatOptionsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> billingFormatOptions();
      default -> throw unknown(number);
    };
  }

  /** {@code billing.json#/definitions/FormatOptions} */
  private Constraint billingFormatOptions() {
    return new Constraint()
        .type("object")
        .property("currency", new Constraint().type("string"))
        .property("address", BillingAddressConstraints.TABLE.reference(0));
  }
}
