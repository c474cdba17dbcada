// Generated from Nothing.schema.json; do not edit.
package com.example.e;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Nothing}. Not API: it changes with the schema. */
final class NothingConstraints extends ConstraintTable {
  static final NothingConstraints TABLE = new NothingConstraints();

  private NothingConstraints() {
    super(NothingCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> nothing();
      default -> throw unknown(number);
    };
  }

  /** {@code Nothing.schema.json#} */
  private Constraint nothing() {
    return new Constraint()
        .type("object");
  }
}
