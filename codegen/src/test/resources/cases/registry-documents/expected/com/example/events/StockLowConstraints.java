// Generated from shop.stock@StockLow.json; do not edit.
package com.example.events;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link StockLow}. Not API: it changes with the schema. */
final class StockLowConstraints extends ConstraintTable {
  static final StockLowConstraints TABLE = new StockLowConstraints();

  private StockLowConstraints() {
    super(StockLowCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> stockLow();
      case 1 -> depot();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.stock&#64;StockLow.json#/definitions/StockLow} */
  private Constraint stockLow() {
    return new Constraint()
        .type("object")
        .required("sku")
        .property("sku", new Constraint().type("string"))
        .property("left", new Constraint().type("number"))
        .property("depot", reference(1));
  }

  /** {@code shop.stock&#64;StockLow.json#/definitions/Depot} */
  private Constraint depot() {
    return new Constraint()
        .type("object")
        .property("city", new Constraint().type("string"));
  }
}
