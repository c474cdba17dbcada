// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PlaceOrderRequest2}. Not API: it changes with the
 * schema.
 */
final class PlaceOrderRequest2Constraints extends ConstraintTable {
  static final PlaceOrderRequest2Constraints TABLE = new PlaceOrderRequest2Constraints();

  private PlaceOrderRequest2Constraints() {
    super(PlaceOrderRequest2Codec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> placeOrderRequest2();
      case 1 -> payment();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/paths/~1orders/post/requestBody/content/application~1json/schema} */
  private Constraint placeOrderRequest2() {
    return new Constraint()
        .type("object")
        .required("lines")
        .property("lines", new Constraint().type("array").items(LineConstraints.TABLE.reference(0)))
        .property("payment",
            new Constraint()
            .anyOf(CardConstraints.TABLE.reference(0), InvoiceConstraints.TABLE.reference(0)));
  }

  /**
   * {@code
   * shop.yaml#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/payment}
   */
  private Constraint payment() {
    return new Constraint()
        .anyOf(CardConstraints.TABLE.reference(0), InvoiceConstraints.TABLE.reference(0));
  }
}
