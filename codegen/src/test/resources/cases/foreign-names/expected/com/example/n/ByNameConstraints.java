// Generated from by-name.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link ByName}. Not API: it changes with the schema. */
final class ByNameConstraints extends ConstraintTable {
  static final ByNameConstraints TABLE = new ByNameConstraints();

  private ByNameConstraints() {
    super(ByNameCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> byName();
      case 1 -> entries();
      default -> throw unknown(number);
    };
  }

  /** {@code by-name.json#} */
  private Constraint byName() {
    return new Constraint()
        .additionalProperties(reference(1));
  }

  /** {@code by-name.json#/additionalProperties} */
  private Constraint entries() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
