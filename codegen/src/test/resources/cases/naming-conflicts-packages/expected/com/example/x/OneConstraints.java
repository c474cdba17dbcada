// Generated from One.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link One}. Not API: it changes with the schema. */
final class OneConstraints extends ConstraintTable {
  static final OneConstraints TABLE = new OneConstraints();

  private OneConstraints() {
    super(OneCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> one();
      case 1 -> message();
      case 2 -> two();
      default -> throw unknown(number);
    };
  }

  /** {@code One.schema.json#} */
  private Constraint one() {
    return new Constraint()
        .type("object")
        .property("m", reference(1));
  }

  /** {@code One.schema.json#/$defs/Message} */
  private Constraint message() {
    return new Constraint()
        .type("object")
        .property("one", new Constraint().type("string"));
  }

  /** {@code One.schema.json#/$defs/Two} */
  private Constraint two() {
    return new Constraint()
        .type("object")
        .property("inner", new Constraint().type("string"));
  }
}
