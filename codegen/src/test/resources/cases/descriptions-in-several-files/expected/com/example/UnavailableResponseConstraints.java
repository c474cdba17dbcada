// Generated from unavailable.yaml; do not edit.
package com.example;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link UnavailableResponse}. Not API: it changes with the
 * schema.
 */
final class UnavailableResponseConstraints extends ConstraintTable {
  static final UnavailableResponseConstraints TABLE = new UnavailableResponseConstraints();

  private UnavailableResponseConstraints() {
    super(UnavailableResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> unavailableResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code unavailable.yaml#/content/application~1json/schema} */
  private Constraint unavailableResponse() {
    return new Constraint()
        .type("object")
        .property("after", new Constraint().type("string"));
  }
}
