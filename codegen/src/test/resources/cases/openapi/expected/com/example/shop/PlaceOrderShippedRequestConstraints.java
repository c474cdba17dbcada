// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PlaceOrderShippedRequest}. Not API: it changes with the
 * schema.
 */
final class PlaceOrderShippedRequestConstraints extends ConstraintTable {
  static final PlaceOrderShippedRequestConstraints TABLE =
      new PlaceOrderShippedRequestConstraints();

  private PlaceOrderShippedRequestConstraints() {
    super(PlaceOrderShippedRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> placeOrderShippedRequest();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code
   * shop.yaml#/paths/~1orders/post/callbacks/shipped/$url/post/requestBody/content/application~1json/schema}
   */
  private Constraint placeOrderShippedRequest() {
    return new Constraint()
        .type("object")
        .property("parcel", new Constraint().type("string"));
  }
}
