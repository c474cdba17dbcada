// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PlaceOrderRequestVndShopBulk}. Not API: it changes with
 * the schema.
 */
final class PlaceOrderRequestVndShopBulkConstraints extends ConstraintTable {
  static final PlaceOrderRequestVndShopBulkConstraints TABLE =
      new PlaceOrderRequestVndShopBulkConstraints();

  private PlaceOrderRequestVndShopBulkConstraints() {
    super(PlaceOrderRequestVndShopBulkCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> placeOrderRequestVndShopBulk();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code shop.yaml#/paths/~1orders/post/requestBody/content/application~1vnd.shop.bulk+json;
   * charset=utf-8/schema}
   */
  private Constraint placeOrderRequestVndShopBulk() {
    return new Constraint()
        .type("object")
        .additionalProperties(LineConstraints.TABLE.reference(0));
  }
}
