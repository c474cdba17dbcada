// Generated from Message.schema.json; do not edit.
package com.example.s;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Message}. Not API: it changes with the schema. */
final class MessageConstraints extends ConstraintTable {
  static final MessageConstraints TABLE = new MessageConstraints();

  private MessageConstraints() {
    super(MessageCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> message();
      case 1 -> nested();
      default -> throw unknown(number);
    };
  }

  /** {@code Message.schema.json#} */
  private Constraint message() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"))
        .property("nested", reference(1));
  }

  /** {@code Message.schema.json#/properties/nested} */
  private Constraint nested() {
    return new Constraint()
        .type("object")
        .property("b", new Constraint().type("string"));
  }
}
