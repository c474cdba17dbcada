// Generated from library.json; do not edit.
package com.example.definitions;

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

  /** {@code library.json#/definitions/https:~1~1shop.example~1definitions~11.0~1item.json} */
  private Constraint item() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
