// Generated from order.json; do not edit.
package com.example.c;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order}. Not API: it changes with the schema. */
final class OrderConstraints extends ConstraintTable {
  static final OrderConstraints TABLE = new OrderConstraints();

  private OrderConstraints() {
    super(OrderCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order();
      case 1 -> money();
      case 2 -> currency();
      default -> throw unknown(number);
    };
  }

  /** {@code order.json#} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .property("total", reference(1))
        .property("currency", reference(2));
  }

  /** {@code money.json#} */
  private Constraint money() {
    return new Constraint()
        .type("object")
        .property("amount", new Constraint().type("number"))
        .property("currency", reference(2));
  }

  /** {@code currency.json#} */
  private Constraint currency() {
    return new Constraint()
        .type("object")
        .property("code", new Constraint().values("CHF", "EUR"));
  }
}
