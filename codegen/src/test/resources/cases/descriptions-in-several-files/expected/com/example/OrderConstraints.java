// Generated from order.json; do not edit.
package com.example;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order}. Not API: it changes with the schema. */
final class OrderConstraints extends ConstraintTable {
  static final OrderConstraints TABLE = new OrderConstraints();

  private OrderConstraints() {
    super(OrderCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order();
      case 1 -> line();
      default -> throw unknown(number);
    };
  }

  /** {@code order.json#} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"))
        .property("weight", WeightConstraints.TABLE.reference(0))
        .property("part-of", reference(0))
        .property("line", reference(1));
  }

  /** {@code order.json#/properties/line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .property("price", PriceConstraints.TABLE.reference(0));
  }
}
