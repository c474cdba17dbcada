// Generated from Message.schema.json; do not edit.
package com.example.files;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Message}. Not API: it changes with the schema. */
final class MessageConstraints extends ConstraintTable {
  static final MessageConstraints TABLE = new MessageConstraints();

  private MessageConstraints() {
    super(MessageCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> message();
      case 1 -> content();
      case 2 -> own();
      case 3 -> text();
      default -> throw unknown(number);
    };
  }

  /** {@code Message.schema.json#} */
  private Constraint message() {
    return new Constraint()
        .type("object")
        .property("content",
            new Constraint()
            .oneOf(reference(3), PictureConstraints.TABLE.reference(0), reference(2)));
  }

  /** {@code Message.schema.json#/properties/content} */
  private Constraint content() {
    return new Constraint()
        .oneOf(reference(3), PictureConstraints.TABLE.reference(0), reference(2));
  }

  /** {@code Message.schema.json#/$defs/Own} */
  private Constraint own() {
    return new Constraint()
        .type("object")
        .required("own")
        .property("own", new Constraint().type("string"));
  }

  /** {@code Parts.schema.json#/$defs/Text} */
  private Constraint text() {
    return new Constraint()
        .type("object")
        .required("text")
        .property("text", new Constraint().type("string"));
  }
}
