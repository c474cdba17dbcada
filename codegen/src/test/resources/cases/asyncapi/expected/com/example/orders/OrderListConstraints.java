// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderList}. Not API: it changes with the schema. */
final class OrderListConstraints extends ConstraintTable {
  static final OrderListConstraints TABLE = new OrderListConstraints();

  private OrderListConstraints() {
    super(OrderListCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderList();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/components/messages/order-list/payload} */
  private Constraint orderList() {
    return new Constraint()
        .type("array")
        .items(OrderConstraints.TABLE.reference(0));
  }
}
