// Generated from invoice.json; do not edit.
package com.example;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Invoice}. Not API: it changes with the schema. */
final class InvoiceConstraints extends ConstraintTable {
  static final InvoiceConstraints TABLE = new InvoiceConstraints();

  private InvoiceConstraints() {
    super(InvoiceCodec.INSTANCE, 6);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> invoice();
      case 1 -> address();
      case 2 -> addressCountry();
      case 3 -> geo();
      case 4 -> reference_();
      case 5 -> country();
      default -> throw unknown(number);
    };
  }

  /** {@code invoice.json#} */
  private Constraint invoice() {
    return new Constraint()
        .type("object")
        .property("to", reference(1))
        .property("order", reference(4))
        .property("country", reference(5))
        .property("by", reference(2));
  }

  /** {@code common.json#/definitions/address} */
  private Constraint address() {
    return new Constraint()
        .type("object")
        .property("street", new Constraint().type("string"))
        .property("country", reference(2))
        .property("geo", reference(3));
  }

  /** {@code country.schema.json#} */
  private Constraint addressCountry() {
    return new Constraint()
        .type("object")
        .property("code", new Constraint().type("string"))
        .property("neighbours", new Constraint().type("array").items(reference(2)));
  }

  /** {@code common.json#/definitions/address/properties/geo} */
  private Constraint geo() {
    return new Constraint()
        .type("object")
        .property("lat", new Constraint().type("number"));
  }

  /** {@code common.json#/definitions/reference} */
  private Constraint reference_() {
    return new Constraint()
        .type("object")
        .property("of", OrderConstraints.TABLE.reference(0));
  }

  /** {@code invoice.json#/definitions/country} */
  private Constraint country() {
    return new Constraint()
        .type("object")
        .property("vat", new Constraint().type("number"));
  }
}
