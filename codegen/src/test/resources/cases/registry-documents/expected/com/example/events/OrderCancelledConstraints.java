// Generated from described.json; do not edit.
package com.example.events;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link OrderCancelled}. Not API: it changes with the schema.
 */
final class OrderCancelledConstraints extends ConstraintTable {
  static final OrderCancelledConstraints TABLE = new OrderCancelledConstraints();

  private OrderCancelledConstraints() {
    super(OrderCancelledCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderCancelled();
      case 1 -> line();
      default -> throw unknown(number);
    };
  }

  /** {@code described.json#/components/schemas/OrderCancelled} */
  private Constraint orderCancelled() {
    return new Constraint()
        .type("object")
        .property("orderId", new Constraint().type("string"))
        .property("line", reference(1));
  }

  /** {@code described.json#/components/schemas/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .property("sku", new Constraint().type("string"));
  }
}
