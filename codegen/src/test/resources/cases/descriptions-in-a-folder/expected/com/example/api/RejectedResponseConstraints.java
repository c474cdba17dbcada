// Generated from responses.yaml; do not edit.
package com.example.api;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link RejectedResponse}. Not API: it changes with the schema.
 */
final class RejectedResponseConstraints extends ConstraintTable {
  static final RejectedResponseConstraints TABLE = new RejectedResponseConstraints();

  private RejectedResponseConstraints() {
    super(RejectedResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> rejectedResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code responses.yaml#/Rejected/content/application~1json/schema} */
  private Constraint rejectedResponse() {
    return new Constraint()
        .type("object")
        .property("faults",
            new Constraint().type("array").items(FaultConstraints.TABLE.reference(0)));
  }
}
