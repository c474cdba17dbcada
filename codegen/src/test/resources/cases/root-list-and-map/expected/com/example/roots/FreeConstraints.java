// Generated from Free.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Free}. Not API: it changes with the schema. */
final class FreeConstraints extends ConstraintTable {
  static final FreeConstraints TABLE = new FreeConstraints();

  private FreeConstraints() {
    super(FreeCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> free();
      default -> throw unknown(number);
    };
  }

  /** {@code Free.schema.json#} */
  private Constraint free() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint());
  }
}
