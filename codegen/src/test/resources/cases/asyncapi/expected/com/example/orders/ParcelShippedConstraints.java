// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link ParcelShipped}. Not API: it changes with the schema. */
final class ParcelShippedConstraints extends ConstraintTable {
  static final ParcelShippedConstraints TABLE = new ParcelShippedConstraints();

  private ParcelShippedConstraints() {
    super(ParcelShippedCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> parcelShipped();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/components/messages/order-shipped/payload/schema} */
  private Constraint parcelShipped() {
    return new Constraint()
        .type("object")
        .property("parcel", new Constraint().type("string"))
        .property("order", OrderConstraints.TABLE.reference(0))
        .property("weight", WeightConstraints.TABLE.reference(0));
  }
}
