// Generated from names.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Names}. Not API: it changes with the schema. */
final class NamesConstraints extends ConstraintTable {
  static final NamesConstraints TABLE = new NamesConstraints();

  private NamesConstraints() {
    super(NamesCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> names();
      case 1 -> names2();
      default -> throw unknown(number);
    };
  }

  /** {@code names.json#} */
  private Constraint names() {
    return new Constraint()
        .allOf(reference(1));
  }

  /** {@code names.json#/definitions/Names} */
  private Constraint names2() {
    return new Constraint()
        .type("array")
        .items(new Constraint().type("string"));
  }
}
