// Generated from Order.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Order}. Not API: it changes with the schema. */
final class OrderConstraints extends ConstraintTable {
  static final OrderConstraints TABLE = new OrderConstraints();

  private OrderConstraints() {
    super(OrderCodec.INSTANCE, 6);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> order();
      case 1 -> customer();
      case 2 -> address();
      case 3 -> line();
      case 4 -> parcel();
      case 5 -> inline();
      default -> throw unknown(number);
    };
  }

  /** {@code Order.schema.json#} */
  private Constraint order() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("string"))
        .property("customer", reference(1))
        .property("lines", new Constraint().type("array").items(reference(3)))
        .property("parcels", new Constraint().type("object").additionalProperties(reference(4)))
        .property("linesByShop",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array").items(reference(3))))
        .property("grid",
            new Constraint().type("array")
            .items(new Constraint().type("array").items(reference(3))))
        .property("parcelsByDay",
            new Constraint().type("array")
            .items(new Constraint().type("object").additionalProperties(reference(4))))
        .property("tags", new Constraint().type("array").items(new Constraint().type("string")))
        .property("labels",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("labelLists",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array")
            .items(new Constraint().type("string"))))
        .property("inline", reference(5));
  }

  /** {@code Order.schema.json#/$defs/Customer} */
  private Constraint customer() {
    return new Constraint()
        .type("object")
        .property("name", new Constraint().type("string"))
        .property("address", reference(2));
  }

  /** {@code Order.schema.json#/$defs/Address} */
  private Constraint address() {
    return new Constraint()
        .type("object")
        .property("city", new Constraint().type("string"));
  }

  /** {@code Order.schema.json#/$defs/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .property("article", new Constraint().type("string"))
        .property("count", new Constraint().type("integer"));
  }

  /** {@code Order.schema.json#/$defs/Parcel} */
  private Constraint parcel() {
    return new Constraint()
        .type("object")
        .property("lines", new Constraint().type("array").items(reference(3)));
  }

  /** {@code Order.schema.json#/properties/inline} */
  private Constraint inline() {
    return new Constraint()
        .type("object")
        .property("note", new Constraint().type("string"));
  }
}
