// Generated from Journey.schema.json; do not edit.
package com.example.a;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Journey}. Not API: it changes with the schema. */
final class JourneyConstraints extends ConstraintTable {
  static final JourneyConstraints TABLE = new JourneyConstraints();

  private JourneyConstraints() {
    super(JourneyCodec.INSTANCE, 9);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> journey();
      case 1 -> by();
      case 2 -> flight();
      case 3 -> pass();
      case 4 -> voucher();
      case 5 -> back();
      case 6 -> drive();
      case 7 -> paid();
      case 8 -> points();
      default -> throw unknown(number);
    };
  }

  /** {@code Journey.schema.json#} */
  private Constraint journey() {
    return new Constraint()
        .type("object")
        .property("by", new Constraint().oneOf(reference(2), reference(3), reference(4)))
        .property("back", new Constraint().oneOf(reference(6), reference(3), reference(4)))
        .property("paid", new Constraint().oneOf(reference(4), reference(8)));
  }

  /** {@code Journey.schema.json#/properties/by} */
  private Constraint by() {
    return new Constraint()
        .oneOf(reference(2), reference(3), reference(4));
  }

  /** {@code Journey.schema.json#/$defs/Flight} */
  private Constraint flight() {
    return new Constraint()
        .type("object")
        .required("number", "seat")
        .property("number", new Constraint().type("string"))
        .property("seat", new Constraint().type("string"));
  }

  /** {@code Journey.schema.json#/$defs/Pass} */
  private Constraint pass() {
    return new Constraint()
        .type("object")
        .required("pass")
        .property("pass", new Constraint().type("string"));
  }

  /** {@code Journey.schema.json#/$defs/Voucher} */
  private Constraint voucher() {
    return new Constraint()
        .type("object")
        .required("voucher")
        .property("voucher", new Constraint().type("string"))
        .noAdditionalProperties();
  }

  /** {@code Journey.schema.json#/properties/back} */
  private Constraint back() {
    return new Constraint()
        .oneOf(reference(6), reference(3), reference(4));
  }

  /** {@code Journey.schema.json#/$defs/Drive} */
  private Constraint drive() {
    return new Constraint()
        .type("object")
        .required("car")
        .property("car", new Constraint().type("string"));
  }

  /** {@code Journey.schema.json#/properties/paid} */
  private Constraint paid() {
    return new Constraint()
        .oneOf(reference(4), reference(8));
  }

  /** {@code Journey.schema.json#/$defs/Points} */
  private Constraint points() {
    return new Constraint()
        .type("object")
        .required("points")
        .property("points", new Constraint().type("integer"))
        .noAdditionalProperties();
  }
}
