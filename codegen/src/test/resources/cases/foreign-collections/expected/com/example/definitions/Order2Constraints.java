// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order2}. Not API: it changes with the schema. */
final class Order2Constraints extends ConstraintTable {
  static final Order2Constraints TABLE = new Order2Constraints();

  private Order2Constraints() {
    super(Order2Codec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order2();
      default -> throw unknown(number);
    };
  }

  /** {@code library.json#/definitions/ORDER} */
  private Constraint order2() {
    return new Constraint()
        .type("object")
        .property("b", new Constraint().type("string"));
  }
}
