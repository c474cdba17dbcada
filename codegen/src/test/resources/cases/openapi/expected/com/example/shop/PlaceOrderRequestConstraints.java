// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PlaceOrderRequest}. Not API: it changes with the schema.
 */
final class PlaceOrderRequestConstraints extends ConstraintTable {
  static final PlaceOrderRequestConstraints TABLE = new PlaceOrderRequestConstraints();

  private PlaceOrderRequestConstraints() {
    super(PlaceOrderRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> placeOrderRequest();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/PlaceOrderRequest} */
  private Constraint placeOrderRequest() {
    return new Constraint()
        .type("object")
        .property("legacy", new Constraint().type("boolean"));
  }
}
