// Generated from shop.yaml; do not edit.
package com.example.openapi;

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
      case 1 -> orderPayment();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Order} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"))
        .property("note",
            new Constraint().anyOf(new Constraint().type("null"), new Constraint().type("string")))
        .property("payment",
            new Constraint()
            .oneOf(CardConstraints.TABLE.reference(0), CashConstraints.TABLE.reference(0)));
  }

  /** {@code shop.yaml#/components/schemas/Order/properties/payment} */
  private Constraint orderPayment() {
    return new Constraint()
        .oneOf(CardConstraints.TABLE.reference(0), CashConstraints.TABLE.reference(0));
  }
}
