// Generated from mistakes.json; do not edit.
package com.example.m;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Mistakes}. Not API: it changes with the schema. */
final class MistakesConstraints extends ConstraintTable {
  static final MistakesConstraints TABLE = new MistakesConstraints();

  private MistakesConstraints() {
    super(MistakesCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> mistakes();
      case 1 -> unknownTypeWithProperties();
      default -> throw unknown(number);
    };
  }

  /** {@code mistakes.json#} */
  private Constraint mistakes() {
    return new Constraint()
        .type("object")
        .property("unknownType", new Constraint())
        .property("oneUnknownType", new Constraint())
        .property("unknownTypeWithProperties", reference(1));
  }

  /** {@code mistakes.json#/properties/unknownTypeWithProperties} */
  private Constraint unknownTypeWithProperties() {
    return new Constraint()
        .property("a", new Constraint().type("string"));
  }
}
