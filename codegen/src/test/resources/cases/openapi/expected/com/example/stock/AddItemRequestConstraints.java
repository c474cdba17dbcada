// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link AddItemRequest}. Not API: it changes with the schema.
 */
final class AddItemRequestConstraints extends ConstraintTable {
  static final AddItemRequestConstraints TABLE = new AddItemRequestConstraints();

  private AddItemRequestConstraints() {
    super(AddItemRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> addItemRequest();
      default -> throw unknown(number);
    };
  }

  /** {@code stock.yaml#/paths/~1items/post/parameters/1/schema} */
  private Constraint addItemRequest() {
    return new Constraint()
        .type("object")
        .required("sku")
        .property("sku", new Constraint().type("string"));
  }
}
