// Generated from order.json; do not edit.
package com.example;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order}. Not API: it changes with the schema. */
final class OrderConstraints extends ConstraintTable {
  static final OrderConstraints TABLE = new OrderConstraints();

  private OrderConstraints() {
    super(OrderCodec.INSTANCE, 8);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order();
      case 1 -> payment();
      case 2 -> card();
      case 3 -> cash();
      case 4 -> address();
      case 5 -> tags();
      case 6 -> document();
      case 7 -> geo();
      default -> throw unknown(number);
    };
  }

  /** {@code order.json#} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .property("to", reference(4))
        .property("payment", reference(1))
        .property("tags", reference(5))
        .property("origin", reference(6))
        .property("invoice", InvoiceConstraints.TABLE.reference(0));
  }

  /** {@code payment.yaml#} */
  private Constraint payment() {
    return new Constraint()
        .oneOf(reference(2), reference(3));
  }

  /** {@code payment.yaml#/oneOf/0} */
  private Constraint card() {
    return new Constraint()
        .type("object")
        .required("card")
        .property("card", new Constraint().type("string"));
  }

  /** {@code payment.yaml#/oneOf/1} */
  private Constraint cash() {
    return new Constraint()
        .type("object")
        .required("cash")
        .property("cash", new Constraint().type("number"));
  }

  /** {@code common.json#/definitions/address} */
  private Constraint address() {
    return new Constraint()
        .type("object")
        .property("street", new Constraint().type("string"))
        .property("country", reference(6))
        .property("geo", reference(7));
  }

  /** {@code common.json#/definitions/tags} */
  private Constraint tags() {
    return new Constraint()
        .type("array")
        .items(new Constraint().type("string"));
  }

  /** {@code country.schema.json#} */
  private Constraint document() {
    return new Constraint()
        .type("object")
        .property("code", new Constraint().type("string"))
        .property("neighbours", new Constraint().type("array").items(reference(6)));
  }

  /** {@code common.json#/definitions/address/properties/geo} */
  private Constraint geo() {
    return new Constraint()
        .type("object")
        .property("lat", new Constraint().type("number"));
  }
}
