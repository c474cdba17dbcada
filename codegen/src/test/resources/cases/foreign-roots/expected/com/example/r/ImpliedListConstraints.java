// Generated from implied-list.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link ImpliedList}. Not API: it changes with the schema. */
final class ImpliedListConstraints extends ConstraintTable {
  static final ImpliedListConstraints TABLE = new ImpliedListConstraints();

  private ImpliedListConstraints() {
    super(ImpliedListCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> impliedList();
      default -> throw unknown(number);
    };
  }

  /** {@code implied-list.json#} */
  private Constraint impliedList() {
    return new Constraint()
        .items(new Constraint().type("string"));
  }
}
