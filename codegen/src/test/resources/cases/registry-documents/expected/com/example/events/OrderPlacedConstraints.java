// Generated from shop.orders@OrderPlaced.json; do not edit.
package com.example.events;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderPlaced}. Not API: it changes with the schema. */
final class OrderPlacedConstraints extends ConstraintTable {
  static final OrderPlacedConstraints TABLE = new OrderPlacedConstraints();

  private OrderPlacedConstraints() {
    super(OrderPlacedCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderPlaced();
      case 1 -> line();
      case 2 -> shipping();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.orders&#64;OrderPlaced.json#/components/schemas/OrderPlaced} */
  private Constraint orderPlaced() {
    return new Constraint()
        .type("object")
        .required("orderId", "lines")
        .property("orderId", new Constraint().type("string"))
        .property("coupon",
            new Constraint().anyOf(new Constraint().type("null"), new Constraint().type("string")))
        .property("placedAt", new Constraint().type("string"))
        .property("lines", new Constraint().type("array").items(reference(1)))
        .property("shipping", reference(2));
  }

  /** {@code shop.orders&#64;OrderPlaced.json#/components/schemas/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .required("sku")
        .property("sku", new Constraint().type("string"))
        .property("count", new Constraint().type("number"));
  }

  /** {@code shop.orders&#64;OrderPlaced.json#/components/schemas/Shipping} */
  private Constraint shipping() {
    return new Constraint()
        .type("object")
        .property("street", new Constraint().type("string"))
        .property("express", new Constraint().type("boolean"));
  }
}
