// Generated from Base.schema.json; do not edit.
package com.example.shared;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Base}. Not API: it changes with the schema. */
public final class BaseConstraints extends ConstraintTable {
  public static final BaseConstraints TABLE = new BaseConstraints();

  private BaseConstraints() {
    super(BaseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> base();
      default -> throw unknown(number);
    };
  }

  /** {@code Base.schema.json#} */
  private Constraint base() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("string"))
        .property("version", new Constraint().type("string"));
  }
}
