// Generated from untyped.json; do not edit.
package com.example.events;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Ping}. Not API: it changes with the schema. */
final class PingConstraints extends ConstraintTable {
  static final PingConstraints TABLE = new PingConstraints();

  private PingConstraints() {
    super(PingCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> ping();
      default -> throw unknown(number);
    };
  }

  /** {@code untyped.json#/components/schemas/Ping} */
  private Constraint ping() {
    return new Constraint()
        .type("object");
  }
}
