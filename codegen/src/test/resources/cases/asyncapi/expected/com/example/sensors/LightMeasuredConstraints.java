// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link LightMeasured}. Not API: it changes with the schema. */
final class LightMeasuredConstraints extends ConstraintTable {
  static final LightMeasuredConstraints TABLE = new LightMeasuredConstraints();

  private LightMeasuredConstraints() {
    super(LightMeasuredCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> lightMeasured();
      default -> throw unknown(number);
    };
  }

  /** {@code sensors.json#/components/messages/lightMeasured/payload} */
  private Constraint lightMeasured() {
    return new Constraint()
        .oneOf(LumenConstraints.TABLE.reference(0), PercentConstraints.TABLE.reference(0));
  }
}
