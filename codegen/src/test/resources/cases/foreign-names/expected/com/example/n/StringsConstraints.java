// Generated from strings.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Strings}. Not API: it changes with the schema. */
final class StringsConstraints extends ConstraintTable {
  static final StringsConstraints TABLE = new StringsConstraints();

  private StringsConstraints() {
    super(StringsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> strings();
      default -> throw unknown(number);
    };
  }

  /** {@code strings.json#} */
  private Constraint strings() {
    return new Constraint()
        .type("array")
        .items(new Constraint().type("string"));
  }
}
