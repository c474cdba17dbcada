// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link OrderReturnedRequest}. Not API: it changes with the
 * schema.
 */
final class OrderReturnedRequestConstraints extends ConstraintTable {
  static final OrderReturnedRequestConstraints TABLE = new OrderReturnedRequestConstraints();

  private OrderReturnedRequestConstraints() {
    super(OrderReturnedRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderReturnedRequest();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/webhooks/orderReturned/post/requestBody/content/application~1json/schema} */
  private Constraint orderReturnedRequest() {
    return new Constraint()
        .type("object")
        .required("orderId", "reason")
        .property("orderId", new Constraint().type("integer"))
        .property("reason", new Constraint().type("string").values("broken", "late", "other"))
        .property("at", new Constraint().type("string"));
  }
}
