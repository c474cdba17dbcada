// Generated from shipping.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link ShippingFormatOptions}. Not API: it changes with the
 * schema.
 */
final class ShippingFormatOptionsConstraints extends ConstraintTable {
  static final ShippingFormatOptionsConstraints TABLE = new ShippingFormatOptionsConstraints();

  private ShippingFormatOptionsConstraints() {
    super(ShippingFormatOptionsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> shippingFormatOptions();
      default -> throw unknown(number);
    };
  }

  /** {@code shipping.json#/definitions/formatOptions} */
  private Constraint shippingFormatOptions() {
    return new Constraint()
        .type("object")
        .property("unit", new Constraint().type("string"));
  }
}
