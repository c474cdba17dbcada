// Generated from order-placed.json; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderPlaced}. Not API: it changes with the schema. */
final class OrderPlacedConstraints extends ConstraintTable {
  static final OrderPlacedConstraints TABLE = new OrderPlacedConstraints();

  private OrderPlacedConstraints() {
    super(OrderPlacedCodec.INSTANCE, 7);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderPlaced();
      case 1 -> line();
      case 2 -> size();
      case 3 -> payment();
      case 4 -> card();
      case 5 -> invoice();
      case 6 -> if_();
      default -> throw unknown(number);
    };
  }

  /** {@code order-placed.json#} */
  private Constraint orderPlaced() {
    return new Constraint()
        .type("object")
        .required("orderId", "items")
        .property("orderId",
            new Constraint().type("string").pattern("^[A-Z]{3}-\\d+$", "^[A-Z]{3}-\\d+\\z"))
        .property("note", new Constraint().type("string").maxLength(200))
        .property("total", new Constraint().type("number").exclusiveMinimum("0").multipleOf("0.01"))
        .property("priority", new Constraint().type("integer").minimum("1").maximum("5"))
        .property("items",
            new Constraint().type("array").minItems(1).uniqueItems().items(reference(1)))
        .property("labels",
            new Constraint().type("object").maxProperties(10)
            .propertyNames(new Constraint().pattern("^[a-z]+$", "^[a-z]+\\z"))
            .additionalProperties(new Constraint().type("string").minLength(1).maxLength(20)))
        .property("payment", new Constraint().oneOf(reference(4), reference(5)))
        .property("delivery", AddressConstraints.TABLE.reference(0))
        .noAdditionalProperties();
  }

  /** {@code order-placed.json#/$defs/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .required("sku", "quantity")
        .property("sku", new Constraint().type("string").minLength(3))
        .property("weight", new Constraint().type("number").minimum("0.5").maximum("99.5"))
        .property("Size", reference(2))
        .property("quantity", new Constraint().type("integer").minimum("1"))
        .property("gift", new Constraint().type("string").values("no", "wrapped"))
        .property("parts", new Constraint().type("array").items(reference(1)))
        .ifThenElse(reference(6), new Constraint().required("parts"), new Constraint());
  }

  /** {@code order-placed.json#/$defs/Line/properties/Size} */
  private Constraint size() {
    return new Constraint()
        .type("object")
        .property("width", new Constraint().type("integer").minimum("1"));
  }

  /** {@code order-placed.json#/properties/payment} */
  private Constraint payment() {
    return new Constraint()
        .oneOf(reference(4), reference(5));
  }

  /** {@code order-placed.json#/properties/payment/oneOf/0} */
  private Constraint card() {
    return new Constraint()
        .type("object")
        .required("method", "number")
        .property("method", new Constraint().values("card"))
        .property("number", new Constraint().type("string").minLength(12));
  }

  /** {@code order-placed.json#/properties/payment/oneOf/1} */
  private Constraint invoice() {
    return new Constraint()
        .type("object")
        .required("method")
        .property("method", new Constraint().values("invoice"))
        .property("days", new Constraint().type("integer").maximum("60"));
  }

  /** {@code order-placed.json#/$defs/Line/if} */
  private Constraint if_() {
    return new Constraint()
        .required("gift")
        .property("gift", new Constraint().values("wrapped"));
  }
}
