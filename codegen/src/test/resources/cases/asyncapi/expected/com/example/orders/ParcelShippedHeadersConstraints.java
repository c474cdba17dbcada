// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link ParcelShippedHeaders}. Not API: it changes with the
 * schema.
 */
final class ParcelShippedHeadersConstraints extends ConstraintTable {
  static final ParcelShippedHeadersConstraints TABLE = new ParcelShippedHeadersConstraints();

  private ParcelShippedHeadersConstraints() {
    super(ParcelShippedHeadersCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> parcelShippedHeaders();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/components/messageTraits/Common/headers} */
  private Constraint parcelShippedHeaders() {
    return new Constraint()
        .type("object")
        .property("tenant", new Constraint().type("string"))
        .property("attempt", new Constraint().type("integer"));
  }
}
