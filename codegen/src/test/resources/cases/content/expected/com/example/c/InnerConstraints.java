// Generated from Inner.schema.json; do not edit.
package com.example.c;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Inner}. Not API: it changes with the schema. */
final class InnerConstraints extends ConstraintTable {
  static final InnerConstraints TABLE = new InnerConstraints();

  private InnerConstraints() {
    super(InnerCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> inner();
      default -> throw unknown(number);
    };
  }

  /** {@code Inner.schema.json#} */
  private Constraint inner() {
    return new Constraint()
        .type("object")
        .property("name", new Constraint().type("string"));
  }
}
