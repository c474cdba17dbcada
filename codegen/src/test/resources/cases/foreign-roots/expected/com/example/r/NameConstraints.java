// Generated from name.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Name}. Not API: it changes with the schema. */
final class NameConstraints extends ConstraintTable {
  static final NameConstraints TABLE = new NameConstraints();

  private NameConstraints() {
    super(NameCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> name();
      case 1 -> name2();
      default -> throw unknown(number);
    };
  }

  /** {@code name.json#} */
  private Constraint name() {
    return new Constraint()
        .allOf(reference(1));
  }

  /** {@code name.json#/$defs/Name} */
  private Constraint name2() {
    return new Constraint()
        .type("string")
        .minLength(1);
  }
}
