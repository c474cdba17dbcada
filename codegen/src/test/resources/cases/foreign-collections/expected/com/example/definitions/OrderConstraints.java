// Generated from library.json; do not edit.
package com.example.definitions;

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
      case 1 -> id();
      default -> throw unknown(number);
    };
  }

  /** {@code library.json#/definitions/order} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .property("id", reference(1));
  }

  /** {@code library.json#/definitions/id} */
  private Constraint id() {
    return new Constraint()
        .type("string");
  }
}
