// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderPlaced}. Not API: it changes with the schema. */
final class OrderPlacedConstraints extends ConstraintTable {
  static final OrderPlacedConstraints TABLE = new OrderPlacedConstraints();

  private OrderPlacedConstraints() {
    super(OrderPlacedCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderPlaced();
      case 1 -> inline();
      case 2 -> inlineOrder();
      case 3 -> tags();
      default -> throw unknown(number);
    };
  }

  /** {@code library.json#/definitions/order$placed} */
  private Constraint orderPlaced() {
    return new Constraint()
        .type("object")
        .property("state", StateConstraints.TABLE.reference(0))
        .property("tags", reference(3))
        .property("order", OrderConstraints.TABLE.reference(0))
        .property("inline", reference(1));
  }

  /** {@code library.json#/definitions/order$placed/properties/inline} */
  private Constraint inline() {
    return new Constraint()
        .type("object")
        .property("order", reference(2));
  }

  /** {@code library.json#/definitions/order$placed/properties/inline/properties/order} */
  private Constraint inlineOrder() {
    return new Constraint()
        .type("object")
        .property("x", new Constraint().type("string"));
  }

  /** {@code library.json#/definitions/tags} */
  private Constraint tags() {
    return new Constraint()
        .type("array")
        .items(new Constraint().values("a", "b"));
  }
}
