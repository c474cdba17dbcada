// Generated from Envelope.schema.json; do not edit.
package com.example.c;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Envelope}. Not API: it changes with the schema. */
final class EnvelopeConstraints extends ConstraintTable {
  static final EnvelopeConstraints TABLE = new EnvelopeConstraints();

  private EnvelopeConstraints() {
    super(EnvelopeCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> envelope();
      case 1 -> part();
      default -> throw unknown(number);
    };
  }

  /** {@code Envelope.schema.json#} */
  private Constraint envelope() {
    return new Constraint()
        .type("object")
        .property("message", new Constraint().type("string"))
        .property("data", new Constraint().type("string"))
        .property("plainData", new Constraint().type("string"));
  }

  /** {@code Envelope.schema.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .property("p", new Constraint().type("integer"));
  }
}
