// Generated from Writer.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Writer}. Not API: it changes with the schema. */
final class WriterConstraints extends ConstraintTable {
  static final WriterConstraints TABLE = new WriterConstraints();

  private WriterConstraints() {
    super(WriterCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> writer();
      case 1 -> nestedCodec();
      default -> throw unknown(number);
    };
  }

  /** {@code Writer.schema.json#} */
  private Constraint writer() {
    return new Constraint()
        .type("object")
        .property("text", new Constraint().type("string"))
        .property("next", reference(0))
        .property("all", new Constraint().type("array").items(reference(1)));
  }

  /** {@code Writer.schema.json#/$defs/NestedCodec} */
  private Constraint nestedCodec() {
    return new Constraint()
        .type("object")
        .property("writer", reference(0));
  }
}
