// Generated from types.yaml; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Types}. Not API: it changes with the schema. */
final class TypesConstraints extends ConstraintTable {
  static final TypesConstraints TABLE = new TypesConstraints();

  private TypesConstraints() {
    super(TypesCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> types();
      case 1 -> amount();
      default -> throw unknown(number);
    };
  }

  /** {@code types.yaml#} */
  private Constraint types() {
    return new Constraint()
        .type("object")
        .property("amount", reference(1))
        .property("on", new Constraint().type("string").values("true", "false", "1"));
  }

  /** {@code types.yaml#/$defs/amount} */
  private Constraint amount() {
    return new Constraint()
        .type("number");
  }
}
