// Generated from Chicken.schema.json; do not edit.
package com.example.first;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Chicken}. Not API: it changes with the schema. */
public final class ChickenConstraints extends ConstraintTable {
  public static final ChickenConstraints TABLE = new ChickenConstraints();

  private ChickenConstraints() {
    super(ChickenCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> chicken();
      case 1 -> straw();
      default -> throw unknown(number);
    };
  }

  /** {@code Chicken.schema.json#} */
  private Constraint chicken() {
    return new Constraint()
        .type("object")
        .property("egg", EggConstraints.TABLE.reference(0))
        .property("nest", reference(1));
  }

  /** {@code Nest.schema.json#/$defs/Straw} */
  private Constraint straw() {
    return new Constraint()
        .type("object")
        .property("length", new Constraint().type("integer"));
  }
}
