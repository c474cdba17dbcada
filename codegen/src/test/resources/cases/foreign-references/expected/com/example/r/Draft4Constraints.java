// Generated from draft4.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Draft4}. Not API: it changes with the schema. */
final class Draft4Constraints extends ConstraintTable {
  static final Draft4Constraints TABLE = new Draft4Constraints();

  private Draft4Constraints() {
    super(Draft4Codec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> draft4();
      case 1 -> item();
      default -> throw unknown(number);
    };
  }

  /** {@code draft4.json#} */
  private Constraint draft4() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("string"))
        .property("item", reference(1))
        .property("count", new Constraint().type("integer").exclusiveMinimum("0"));
  }

  /** {@code draft4.json#/definitions/item} */
  private Constraint item() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("integer"));
  }
}
