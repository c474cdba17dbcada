// Generated from letter.json; do not edit.
package com.example.c;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Letter}. Not API: it changes with the schema. */
final class LetterConstraints extends ConstraintTable {
  static final LetterConstraints TABLE = new LetterConstraints();

  private LetterConstraints() {
    super(LetterCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> letter();
      default -> throw unknown(number);
    };
  }

  /** {@code letter.json#} */
  private Constraint letter() {
    return new Constraint()
        .type("object")
        .property("xml", new Constraint().type("string"))
        .property("unsaid", new Constraint().type("string"))
        .property("number", new Constraint().type("integer"))
        .property("list", new Constraint().type("string"))
        .property("zip", new Constraint().type("string"))
        .property("image", new Constraint().type("string"));
  }
}
