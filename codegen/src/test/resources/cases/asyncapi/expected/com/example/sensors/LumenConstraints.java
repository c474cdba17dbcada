// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Lumen}. Not API: it changes with the schema. */
final class LumenConstraints extends ConstraintTable {
  static final LumenConstraints TABLE = new LumenConstraints();

  private LumenConstraints() {
    super(LumenCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> lumen();
      default -> throw unknown(number);
    };
  }

  /** {@code sensors.json#/components/schemas/Lumen} */
  private Constraint lumen() {
    return new Constraint()
        .type("object")
        .property("unit", new Constraint().type("string"))
        .property("lumen", new Constraint().type("number"));
  }
}
