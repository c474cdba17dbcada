// Generated from order.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order}. Not API: it changes with the schema. */
final class OrderConstraints extends ConstraintTable {
  static final OrderConstraints TABLE = new OrderConstraints();

  private OrderConstraints() {
    super(OrderCodec.INSTANCE, 7);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order();
      case 1 -> line();
      case 2 -> bc();
      case 3 -> refined();
      case 4 -> inner();
      case 5 -> customer();
      case 6 -> amount();
      default -> throw unknown(number);
    };
  }

  /** {@code order.json#} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .property("customer", CustomerConstraints.TABLE.reference(0))
        .property("address", SomeAddressConstraints.TABLE.reference(0))
        .property("anchored", reference(1))
        .property("escaped", reference(2))
        .property("lines", new Constraint().type("array").items(reference(1)))
        .property("parent", reference(0))
        .property("same", reference(5))
        .property("refined", reference(3))
        .property("embedded", reference(4))
        .property("amount", reference(6))
        .property("schema", new Constraint());
  }

  /** {@code order.json#/definitions/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .property("sku", new Constraint().type("string"))
        .property("more", new Constraint().type("array").items(reference(1)));
  }

  /** {@code order.json#/definitions/a~1b c} */
  private Constraint bc() {
    return new Constraint()
        .type("object")
        .property("x", new Constraint().type("string"));
  }

  /** {@code order.json#/properties/refined} */
  private Constraint refined() {
    return new Constraint()
        .allOf(reference(1));
  }

  /** {@code order.json#/definitions/embedded/definitions/inner} */
  private Constraint inner() {
    return new Constraint()
        .type("object")
        .property("self", reference(4));
  }

  /** {@code order.json#/properties/customer} */
  private Constraint customer() {
    return new Constraint()
        .allOf(CustomerConstraints.TABLE.reference(0));
  }

  /** {@code types.yaml#/$defs/amount} */
  private Constraint amount() {
    return new Constraint()
        .type("number");
  }
}
