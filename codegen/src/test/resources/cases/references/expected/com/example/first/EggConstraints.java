// Generated from Egg.schema.json; do not edit.
package com.example.first;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Egg}. Not API: it changes with the schema. */
final class EggConstraints extends ConstraintTable {
  static final EggConstraints TABLE = new EggConstraints();

  private EggConstraints() {
    super(EggCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> egg();
      case 1 -> shell();
      case 2 -> colour();
      default -> throw unknown(number);
    };
  }

  /** {@code Egg.schema.json#} */
  private Constraint egg() {
    return new Constraint()
        .type("object")
        .property("chicken", ChickenConstraints.TABLE.reference(0))
        .property("shells", new Constraint().type("array").items(reference(1)));
  }

  /** {@code Egg.schema.json#/definitions/Shell} */
  private Constraint shell() {
    return new Constraint()
        .type("object")
        .property("colour", reference(2));
  }

  /** {@code Egg.schema.json#/definitions/Colour} */
  private Constraint colour() {
    return new Constraint()
        .type("string");
  }
}
