// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link StockNoticeRequest}. Not API: it changes with the
 * schema.
 */
final class StockNoticeRequestConstraints extends ConstraintTable {
  static final StockNoticeRequestConstraints TABLE = new StockNoticeRequestConstraints();

  private StockNoticeRequestConstraints() {
    super(StockNoticeRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> stockNoticeRequest();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/requestBodies/StockNotice/content/application~1json/schema} */
  private Constraint stockNoticeRequest() {
    return new Constraint()
        .type("object")
        .property("sku", new Constraint().type("string"))
        .property("left", new Constraint().type("integer"));
  }
}
