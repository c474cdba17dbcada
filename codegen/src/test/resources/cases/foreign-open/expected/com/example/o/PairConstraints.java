// Generated from pair.json; do not edit.
package com.example.o;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Pair}. Not API: it changes with the schema. */
final class PairConstraints extends ConstraintTable {
  static final PairConstraints TABLE = new PairConstraints();

  private PairConstraints() {
    super(PairCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> pair();
      default -> throw unknown(number);
    };
  }

  /** {@code pair.json#} */
  private Constraint pair() {
    return new Constraint()
        .type("array")
        .prefixItems(new Constraint().type("string"));
  }
}
