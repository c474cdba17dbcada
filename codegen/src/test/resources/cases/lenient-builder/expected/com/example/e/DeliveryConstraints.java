// Generated from Delivery.schema.json; do not edit.
package com.example.e;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Delivery}. Not API: it changes with the schema. */
final class DeliveryConstraints extends ConstraintTable {
  static final DeliveryConstraints TABLE = new DeliveryConstraints();

  private DeliveryConstraints() {
    super(DeliveryCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> delivery();
      case 1 -> address();
      default -> throw unknown(number);
    };
  }

  /** {@code Delivery.schema.json#} */
  private Constraint delivery() {
    return new Constraint()
        .type("object")
        .required("id", "address")
        .property("id", new Constraint().type("string"))
        .property("address", reference(1));
  }

  /** {@code Delivery.schema.json#/properties/address} */
  private Constraint address() {
    return new Constraint()
        .type("object")
        .required("street")
        .property("street", new Constraint().type("string"));
  }
}
