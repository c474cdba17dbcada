// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Invoice}. Not API: it changes with the schema. */
final class InvoiceConstraints extends ConstraintTable {
  static final InvoiceConstraints TABLE = new InvoiceConstraints();

  private InvoiceConstraints() {
    super(InvoiceCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> invoice();
      default -> throw unknown(number);
    };
  }

  /** {@code shop.yaml#/components/schemas/Invoice} */
  private Constraint invoice() {
    return new Constraint()
        .type("object")
        .required("method")
        .property("method", new Constraint().type("string"))
        .property("address", new Constraint().type("string"));
  }
}
