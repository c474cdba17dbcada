// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link ProblemDetails}. Not API: it changes with the schema.
 */
final class ProblemDetailsConstraints extends ConstraintTable {
  static final ProblemDetailsConstraints TABLE = new ProblemDetailsConstraints();

  private ProblemDetailsConstraints() {
    super(ProblemDetailsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> problemDetails();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/ProblemDetails} */
  private Constraint problemDetails() {
    return new Constraint()
        .type("object")
        .property("type", new Constraint().type("string"))
        .property("title", new Constraint().type("string"))
        .property("status", new Constraint().type("integer"));
  }
}
