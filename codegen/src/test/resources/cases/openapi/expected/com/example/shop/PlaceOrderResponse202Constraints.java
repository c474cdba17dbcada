// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PlaceOrderResponse202}. Not API: it changes with the
 * schema.
 */
final class PlaceOrderResponse202Constraints extends ConstraintTable {
  static final PlaceOrderResponse202Constraints TABLE = new PlaceOrderResponse202Constraints();

  private PlaceOrderResponse202Constraints() {
    super(PlaceOrderResponse202Codec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> placeOrderResponse202();
      case 1 -> missing();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/paths/~1orders/post/responses/202/content/application~1json/schema} */
  private Constraint placeOrderResponse202() {
    return new Constraint()
        .type("object")
        .required("retryAfter")
        .property("retryAfter", new Constraint().type("integer"))
        .property("missing", new Constraint().type("array").items(reference(1)));
  }

  /**
   * {@code
   * shop.yaml#/paths/~1orders/post/responses/202/content/application~1json/schema/properties/missing/items}
   */
  private Constraint missing() {
    return new Constraint()
        .type("object")
        .property("sku", new Constraint().type("string"));
  }
}
