// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Line}. Not API: it changes with the schema. */
final class LineConstraints extends ConstraintTable {
  static final LineConstraints TABLE = new LineConstraints();

  private LineConstraints() {
    super(LineCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> line();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Line} */
  private Constraint line() {
    return new Constraint()
        .type("object")
        .required("sku")
        .property("sku", new Constraint().type("string"))
        .property("count", new Constraint().type("integer"));
  }
}
