// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link OrdersCancelled}. Not API: it changes with the schema.
 */
final class OrdersCancelledConstraints extends ConstraintTable {
  static final OrdersCancelledConstraints TABLE = new OrdersCancelledConstraints();

  private OrdersCancelledConstraints() {
    super(OrdersCancelledCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> ordersCancelled();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/channels/orders/messages/cancelled/payload} */
  private Constraint ordersCancelled() {
    return new Constraint()
        .type("object")
        .required("orderId")
        .property("orderId", new Constraint().type("integer"))
        .property("reason", new Constraint().values("customer", "stock", "payment"));
  }
}
