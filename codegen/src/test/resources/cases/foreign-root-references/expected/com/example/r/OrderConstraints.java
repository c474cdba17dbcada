// Generated from order.json; do not edit.
package com.example.r;

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
      case 1 -> line();
      case 2 -> document();
      default -> throw unknown(number);
    };
  }

  /** {@code order.json#/definitions/Purchase} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .property("line", reference(1))
        .property("replaces", reference(0));
  }

  /** {@code order.json#/definitions/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .property("of", reference(2))
        .property("amount", new Constraint().type("integer"));
  }

  /** {@code order.json#} */
  private Constraint document() {
    return new Constraint()
        .allOf(reference(0));
  }
}
