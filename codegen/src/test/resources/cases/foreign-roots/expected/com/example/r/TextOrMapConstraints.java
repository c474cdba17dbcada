// Generated from text-or-map.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link TextOrMap}. Not API: it changes with the schema. */
final class TextOrMapConstraints extends ConstraintTable {
  static final TextOrMapConstraints TABLE = new TextOrMapConstraints();

  private TextOrMapConstraints() {
    super(TextOrMapCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> textOrMap();
      default -> throw unknown(number);
    };
  }

  /** {@code text-or-map.json#} */
  private Constraint textOrMap() {
    return new Constraint()
        .anyOf(new Constraint().type("string"),
            new Constraint().type("object").additionalProperties(new Constraint().type("boolean")),
            new Constraint().type("null"));
  }
}
