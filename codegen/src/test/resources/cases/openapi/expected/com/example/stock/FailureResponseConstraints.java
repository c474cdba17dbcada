// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link FailureResponse}. Not API: it changes with the schema.
 */
final class FailureResponseConstraints extends ConstraintTable {
  static final FailureResponseConstraints TABLE = new FailureResponseConstraints();

  private FailureResponseConstraints() {
    super(FailureResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> failureResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code stock.yaml#/responses/Failure/schema} */
  private Constraint failureResponse() {
    return new Constraint()
        .type("object")
        .property("code", new Constraint().type("integer"));
  }
}
