// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link SubscribeLightRoomDim}. Not API: it changes with the
 * schema.
 */
final class SubscribeLightRoomDimConstraints extends ConstraintTable {
  static final SubscribeLightRoomDimConstraints TABLE = new SubscribeLightRoomDimConstraints();

  private SubscribeLightRoomDimConstraints() {
    super(SubscribeLightRoomDimCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> subscribeLightRoomDim();
      default -> throw unknown(number);
    };
  }

  /** {@code sensors.json#/channels/light~1&#123;room&#125;~1dim/subscribe/message/payload} */
  private Constraint subscribeLightRoomDim() {
    return new Constraint()
        .type("object")
        .property("percent", new Constraint().type("integer"));
  }
}
