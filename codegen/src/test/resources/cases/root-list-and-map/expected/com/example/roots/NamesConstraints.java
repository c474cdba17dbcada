// Generated from Names.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Names}. Not API: it changes with the schema. */
final class NamesConstraints extends ConstraintTable {
  static final NamesConstraints TABLE = new NamesConstraints();

  private NamesConstraints() {
    super(NamesCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> names();
      default -> throw unknown(number);
    };
  }

  /** {@code Names.schema.json#} */
  private Constraint names() {
    return new Constraint()
        .type("array")
        .items(new Constraint().type("string"));
  }
}
