// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderCodec2}. Not API: it changes with the schema. */
final class OrderCodec2Constraints extends ConstraintTable {
  static final OrderCodec2Constraints TABLE = new OrderCodec2Constraints();

  private OrderCodec2Constraints() {
    super(OrderCodec2Codec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderCodec2();
      default -> throw unknown(number);
    };
  }

  /** {@code library.json#/definitions/orderCodec} */
  private Constraint orderCodec2() {
    return new Constraint()
        .type("object")
        .property("item", ItemConstraints.TABLE.reference(0));
  }
}
