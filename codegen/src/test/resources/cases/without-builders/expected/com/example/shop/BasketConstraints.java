// Generated from Basket.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Basket}. Not API: it changes with the schema. */
final class BasketConstraints extends ConstraintTable {
  static final BasketConstraints TABLE = new BasketConstraints();

  private BasketConstraints() {
    super(BasketCodec.INSTANCE, 5);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> basket();
      case 1 -> item();
      case 2 -> payment();
      case 3 -> card();
      case 4 -> voucher();
      default -> throw unknown(number);
    };
  }

  /** {@code Basket.schema.json#} */
  private Constraint basket() {
    return new Constraint()
        .type("object")
        .required("id", "items")
        .property("id", new Constraint().type("string"))
        .property("state", new Constraint().values("open"))
        .property("items", new Constraint().type("array").items(reference(1)))
        .property("labels",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("payment", new Constraint().oneOf(reference(3), reference(4)));
  }

  /** {@code Basket.schema.json#/$defs/item} */
  private Constraint item() {
    return new Constraint()
        .type("object")
        .required("name")
        .property("name", new Constraint().type("string"))
        .property("price", new Constraint().type("number"))
        .property("unit", new Constraint().values("piece", "kg"));
  }

  /** {@code Basket.schema.json#/properties/payment} */
  private Constraint payment() {
    return new Constraint()
        .oneOf(reference(3), reference(4));
  }

  /** {@code Basket.schema.json#/properties/payment/oneOf/0} */
  private Constraint card() {
    return new Constraint()
        .type("object")
        .required("number")
        .property("number", new Constraint().type("string"));
  }

  /** {@code Basket.schema.json#/properties/payment/oneOf/1} */
  private Constraint voucher() {
    return new Constraint()
        .type("object")
        .required("code")
        .property("code", new Constraint().type("string"));
  }
}
