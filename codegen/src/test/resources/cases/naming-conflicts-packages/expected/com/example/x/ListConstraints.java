// Generated from List.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link List}. Not API: it changes with the schema. */
final class ListConstraints extends ConstraintTable {
  static final ListConstraints TABLE = new ListConstraints();

  private ListConstraints() {
    super(ListCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> list();
      default -> throw unknown(number);
    };
  }

  /** {@code List.schema.json#} */
  private Constraint list() {
    return new Constraint()
        .type("object")
        .property("map", MapConstraints.TABLE.reference(0))
        .property("strings", new Constraint().type("array").items(new Constraint().type("string")));
  }
}
