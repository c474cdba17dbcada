// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PlaceOrderResponse409}. Not API: it changes with the
 * schema.
 */
final class PlaceOrderResponse409Constraints extends ConstraintTable {
  static final PlaceOrderResponse409Constraints TABLE = new PlaceOrderResponse409Constraints();

  private PlaceOrderResponse409Constraints() {
    super(PlaceOrderResponse409Codec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> placeOrderResponse409();
      case 1 -> _1();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code shop.yaml#/paths/~1orders/post/responses/409/content/application~1problem+json/schema}
   */
  private Constraint placeOrderResponse409() {
    return new Constraint()
        .allOf(ProblemDetailsConstraints.TABLE.reference(0))
        .allOf(reference(1));
  }

  /**
   * {@code
   * shop.yaml#/paths/~1orders/post/responses/409/content/application~1problem+json/schema/allOf/1}
   */
  private Constraint _1() {
    return new Constraint()
        .type("object")
        .property("paymentId", new Constraint().type("string"));
  }
}
