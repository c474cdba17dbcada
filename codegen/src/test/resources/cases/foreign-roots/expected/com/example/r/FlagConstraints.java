// Generated from flag.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Flag}. Not API: it changes with the schema. */
final class FlagConstraints extends ConstraintTable {
  static final FlagConstraints TABLE = new FlagConstraints();

  private FlagConstraints() {
    super(FlagCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> flag();
      default -> throw unknown(number);
    };
  }

  /** {@code flag.json#} */
  private Constraint flag() {
    return new Constraint()
        .type("boolean");
  }
}
