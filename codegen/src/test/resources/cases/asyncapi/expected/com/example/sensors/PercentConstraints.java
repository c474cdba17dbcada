// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Percent}. Not API: it changes with the schema. */
final class PercentConstraints extends ConstraintTable {
  static final PercentConstraints TABLE = new PercentConstraints();

  private PercentConstraints() {
    super(PercentCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> percent();
      default -> throw unknown(number);
    };
  }

  /** {@code sensors.json#/components/schemas/Percent} */
  private Constraint percent() {
    return new Constraint()
        .type("object")
        .property("unit", new Constraint().type("string"))
        .property("percent", new Constraint().type("number"));
  }
}
