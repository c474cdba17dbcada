// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link BusyResponse}. Not API: it changes with the schema. */
final class BusyResponseConstraints extends ConstraintTable {
  static final BusyResponseConstraints TABLE = new BusyResponseConstraints();

  private BusyResponseConstraints() {
    super(BusyResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> busyResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/responses/Busy/content/application~1json/schema} */
  private Constraint busyResponse() {
    return new Constraint()
        .type("object")
        .property("limit", new Constraint().type("integer"));
  }
}
