// Generated from Trip.json; do not edit.
package com.example.travel;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Trip}. Not API: it changes with the schema. */
final class TripConstraints extends ConstraintTable {
  static final TripConstraints TABLE = new TripConstraints();

  private TripConstraints() {
    super(TripCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> trip();
      default -> throw unknown(number);
    };
  }

  /** {@code Trip.json#} */
  private Constraint trip() {
    return new Constraint()
        .type("object")
        .required("id", "day")
        .property("id", new Constraint().type("string"))
        .property("day", new Constraint().type("string"))
        .property("departure", new Constraint().type("string"))
        .property("breakfast", new Constraint().type("string"))
        .property("length", new Constraint().type("string", "null"))
        .property("page", new Constraint().type("string"))
        .property("counter", new Constraint().type("string"))
        .property("booked", new Constraint().type("string"))
        .property("mail", new Constraint().type("string"))
        .property("holidays", new Constraint().type("array").items(new Constraint().type("string")))
        .property("pages",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("lists",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array")
            .items(new Constraint().type("string"))))
        .property("either",
            new Constraint()
            .anyOf(new Constraint().type("string"), new Constraint().type("string")))
        .property("both",
            new Constraint().allOf(new Constraint().type("string")).allOf(new Constraint()))
        .property("kind",
            new Constraint().type("string")
            .values("6f1d0c9e-2a57-4a0b-8e6c-0d4b7a3f5e21", "b3c5a7d9-1e2f-4a6b-9c8d-7e0f1a2b3c4d"))
        .property("always", new Constraint().type("string").values("2026-03-01"))
        .property("secret", new Constraint().type("string"));
  }
}
