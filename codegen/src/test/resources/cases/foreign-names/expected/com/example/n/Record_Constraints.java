// Generated from Record.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Record_}. Not API: it changes with the schema. */
final class Record_Constraints extends ConstraintTable {
  static final Record_Constraints TABLE = new Record_Constraints();

  private Record_Constraints() {
    super(Record_Codec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> record();
      case 1 -> record2();
      case 2 -> record22();
      case 3 -> builder_();
      default -> throw unknown(number);
    };
  }

  /** {@code Record.json#} */
  private Constraint record() {
    return new Constraint()
        .type("object")
        .property("a", reference(1))
        .property("b", reference(2))
        .property("c", reference(3));
  }

  /** {@code Record.json#/definitions/Record} */
  private Constraint record2() {
    return new Constraint()
        .type("object")
        .property("x", new Constraint().type("string"));
  }

  /** {@code Record.json#/definitions/record} */
  private Constraint record22() {
    return new Constraint()
        .type("object")
        .property("y", new Constraint().type("string"));
  }

  /** {@code Record.json#/definitions/builder} */
  private Constraint builder_() {
    return new Constraint()
        .type("object")
        .property("z", new Constraint().type("string"));
  }
}
