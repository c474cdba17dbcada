// Generated from Instant.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Instant}. Not API: it changes with the schema. */
final class InstantConstraints extends ConstraintTable {
  static final InstantConstraints TABLE = new InstantConstraints();

  private InstantConstraints() {
    super(InstantCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> instant();
      default -> throw unknown(number);
    };
  }

  /** {@code Instant.schema.json#} */
  private Constraint instant() {
    return new Constraint()
        .type("object")
        .property("v", new Constraint().type("string"));
  }
}
