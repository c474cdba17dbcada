// Generated from Detail.schema.json; do not edit.
package com.example.bus;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Detail}. Not API: it changes with the schema. */
final class DetailConstraints extends ConstraintTable {
  static final DetailConstraints TABLE = new DetailConstraints();

  private DetailConstraints() {
    super(DetailCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> detail();
      default -> throw unknown(number);
    };
  }

  /** {@code Detail.schema.json#} */
  private Constraint detail() {
    return new Constraint()
        .type("object")
        .property("order", new Constraint().type("string"));
  }
}
