// Generated from Parts.schema.json; do not edit.
package com.example.files;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Parts}. Not API: it changes with the schema. */
final class PartsConstraints extends ConstraintTable {
  static final PartsConstraints TABLE = new PartsConstraints();

  private PartsConstraints() {
    super(PartsCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> parts();
      case 1 -> text();
      default -> throw unknown(number);
    };
  }

  /** {@code Parts.schema.json#} */
  private Constraint parts() {
    return new Constraint()
        .type("object")
        .property("text", reference(1));
  }

  /** {@code Parts.schema.json#/$defs/Text} */
  private Constraint text() {
    return new Constraint()
        .type("object")
        .required("text")
        .property("text", new Constraint().type("string"));
  }
}
