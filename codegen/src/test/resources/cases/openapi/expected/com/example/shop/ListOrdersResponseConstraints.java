// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link ListOrdersResponse}. Not API: it changes with the
 * schema.
 */
final class ListOrdersResponseConstraints extends ConstraintTable {
  static final ListOrdersResponseConstraints TABLE = new ListOrdersResponseConstraints();

  private ListOrdersResponseConstraints() {
    super(ListOrdersResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> listOrdersResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/paths/~1orders/get/responses/200/content/application~1json/schema} */
  private Constraint listOrdersResponse() {
    return new Constraint()
        .type("array")
        .items(OrderConstraints.TABLE.reference(0));
  }
}
