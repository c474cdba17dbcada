// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OnLight}. Not API: it changes with the schema. */
final class OnLightConstraints extends ConstraintTable {
  static final OnLightConstraints TABLE = new OnLightConstraints();

  private OnLightConstraints() {
    super(OnLightCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> onLight();
      default -> throw unknown(number);
    };
  }

  /** {@code sensors.json#/channels/light~1&#123;room&#125;/publish/message/oneOf/1/payload} */
  private Constraint onLight() {
    return new Constraint()
        .type("object")
        .property("broken", new Constraint().type("boolean"));
  }
}
