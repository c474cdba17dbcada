// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order}. Not API: it changes with the schema. */
final class OrderConstraints extends ConstraintTable {
  static final OrderConstraints TABLE = new OrderConstraints();

  private OrderConstraints() {
    super(OrderCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/components/schemas/Order} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"))
        .property("placed", new Constraint().type("string"));
  }
}
