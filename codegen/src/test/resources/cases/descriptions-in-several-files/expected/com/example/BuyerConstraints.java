// Generated from customer.json; do not edit.
package com.example;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Buyer}. Not API: it changes with the schema. */
final class BuyerConstraints extends ConstraintTable {
  static final BuyerConstraints TABLE = new BuyerConstraints();

  private BuyerConstraints() {
    super(BuyerCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> buyer();
      default -> throw unknown(number);
    };
  }

  /** {@code customer.json#} */
  private Constraint buyer() {
    return new Constraint()
        .type("object")
        .property("name", new Constraint().type("string"))
        .property("last", OrderConstraints.TABLE.reference(0));
  }
}
