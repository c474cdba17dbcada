// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Dimmed}. Not API: it changes with the schema. */
final class DimmedConstraints extends ConstraintTable {
  static final DimmedConstraints TABLE = new DimmedConstraints();

  private DimmedConstraints() {
    super(DimmedCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> dimmed();
      default -> throw unknown(number);
    };
  }

  /** {@code sensors.json#/channels/light~1&#123;room&#125;~1dim/publish/message/payload} */
  private Constraint dimmed() {
    return new Constraint()
        .type("object")
        .property("at", new Constraint().type("string"));
  }
}
