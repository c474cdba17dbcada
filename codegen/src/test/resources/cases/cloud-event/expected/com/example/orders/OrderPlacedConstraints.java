// Generated from OrderPlaced.json; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderPlaced}. Not API: it changes with the schema. */
final class OrderPlacedConstraints extends ConstraintTable {
  static final OrderPlacedConstraints TABLE = new OrderPlacedConstraints();

  private OrderPlacedConstraints() {
    super(OrderPlacedCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderPlaced();
      default -> throw unknown(number);
    };
  }

  /** {@code OrderPlaced.json#} */
  private Constraint orderPlaced() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"))
        .property("placed", new Constraint().type("string"));
  }
}
