// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link ItemsRequest}. Not API: it changes with the schema. */
final class ItemsRequestConstraints extends ConstraintTable {
  static final ItemsRequestConstraints TABLE = new ItemsRequestConstraints();

  private ItemsRequestConstraints() {
    super(ItemsRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> itemsRequest();
      default -> throw unknown(number);
    };
  }

  /** {@code stock.yaml#/parameters/Items/schema} */
  private Constraint itemsRequest() {
    return new Constraint()
        .type("array")
        .items(ItemConstraints.TABLE.reference(0));
  }
}
