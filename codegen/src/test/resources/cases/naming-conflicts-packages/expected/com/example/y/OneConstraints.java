// Generated from One.schema.json; do not edit.
package com.example.y;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link One}. Not API: it changes with the schema. */
public final class OneConstraints extends ConstraintTable {
  public static final OneConstraints TABLE = new OneConstraints();

  private OneConstraints() {
    super(OneCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> one();
      default -> throw unknown(number);
    };
  }

  /** {@code One.schema.json#} */
  private Constraint one() {
    return new Constraint()
        .type("object")
        .property("y", new Constraint().type("string"));
  }
}
