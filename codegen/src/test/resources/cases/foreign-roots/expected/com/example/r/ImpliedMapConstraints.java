// Generated from implied-map.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link ImpliedMap}. Not API: it changes with the schema. */
final class ImpliedMapConstraints extends ConstraintTable {
  static final ImpliedMapConstraints TABLE = new ImpliedMapConstraints();

  private ImpliedMapConstraints() {
    super(ImpliedMapCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> impliedMap();
      default -> throw unknown(number);
    };
  }

  /** {@code implied-map.json#} */
  private Constraint impliedMap() {
    return new Constraint()
        .additionalProperties(new Constraint().type("integer"));
  }
}
