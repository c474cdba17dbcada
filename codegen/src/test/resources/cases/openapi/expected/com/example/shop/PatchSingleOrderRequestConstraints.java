// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PatchSingleOrderRequest}. Not API: it changes with the
 * schema.
 */
final class PatchSingleOrderRequestConstraints extends ConstraintTable {
  static final PatchSingleOrderRequestConstraints TABLE = new PatchSingleOrderRequestConstraints();

  private PatchSingleOrderRequestConstraints() {
    super(PatchSingleOrderRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> patchSingleOrderRequest();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code
   * shop.yaml#/components/pathItems/SingleOrder/patch/requestBody/content/application~1merge-patch+json/schema}
   */
  private Constraint patchSingleOrderRequest() {
    return new Constraint()
        .type("object")
        .property("note", new Constraint().type("string", "null"));
  }
}
