// Generated from messages.yaml; do not edit.
package com.example;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link OrderPlacedHeaders}. Not API: it changes with the
 * schema.
 */
final class OrderPlacedHeadersConstraints extends ConstraintTable {
  static final OrderPlacedHeadersConstraints TABLE = new OrderPlacedHeadersConstraints();

  private OrderPlacedHeadersConstraints() {
    super(OrderPlacedHeadersCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderPlacedHeaders();
      default -> throw unknown(number);
    };
  }

  /** {@code messages.yaml#/OrderPlaced/headers} */
  private Constraint orderPlacedHeaders() {
    return new Constraint()
        .type("object")
        .property("tenant", new Constraint().type("string"));
  }
}
