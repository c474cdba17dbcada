// Generated from inline.json; do not edit.
package com.example.events;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link HealthCheck}. Not API: it changes with the schema. */
final class HealthCheckConstraints extends ConstraintTable {
  static final HealthCheckConstraints TABLE = new HealthCheckConstraints();

  private HealthCheckConstraints() {
    super(HealthCheckCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> healthCheck();
      default -> throw unknown(number);
    };
  }

  /** {@code inline.json#/components/schemas/AWSEvent/properties/detail} */
  private Constraint healthCheck() {
    return new Constraint()
        .type("object")
        .property("ok", new Constraint().type("boolean"));
  }
}
