// Generated from strings-or-one.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link StringsOrOne}. Not API: it changes with the schema. */
final class StringsOrOneConstraints extends ConstraintTable {
  static final StringsOrOneConstraints TABLE = new StringsOrOneConstraints();

  private StringsOrOneConstraints() {
    super(StringsOrOneCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> stringsOrOne();
      default -> throw unknown(number);
    };
  }

  /** {@code strings-or-one.json#} */
  private Constraint stringsOrOne() {
    return new Constraint()
        .type("array", "string")
        .items(new Constraint().type("string"));
  }
}
