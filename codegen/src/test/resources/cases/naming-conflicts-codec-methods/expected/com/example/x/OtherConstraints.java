// Generated from Other.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Other}. Not API: it changes with the schema. */
final class OtherConstraints extends ConstraintTable {
  static final OtherConstraints TABLE = new OtherConstraints();

  private OtherConstraints() {
    super(OtherCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> other();
      case 1 -> message();
      default -> throw unknown(number);
    };
  }

  /** {@code Other.schema.json#} */
  private Constraint other() {
    return new Constraint()
        .type("object")
        .property("m", reference(1));
  }

  /** {@code Other.schema.json#/$defs/Message} */
  private Constraint message() {
    return new Constraint()
        .type("object")
        .property("o", new Constraint().type("string"));
  }
}
