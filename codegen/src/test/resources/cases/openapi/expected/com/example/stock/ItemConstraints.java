// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Item}. Not API: it changes with the schema. */
final class ItemConstraints extends ConstraintTable {
  static final ItemConstraints TABLE = new ItemConstraints();

  private ItemConstraints() {
    super(ItemCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> item();
      default -> throw unknown(number);
    };
  }

  /** {@code stock.yaml#/definitions/Item} */
  private Constraint item() {
    return new Constraint()
        .type("object")
        .property("sku", new Constraint().type("string"))
        .property("left", new Constraint().type("integer"));
  }
}
