// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link String_}. Not API: it changes with the schema. */
final class String_Constraints extends ConstraintTable {
  static final String_Constraints TABLE = new String_Constraints();

  private String_Constraints() {
    super(String_Codec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> string();
      default -> throw unknown(number);
    };
  }

  /** {@code library.json#/definitions/String} */
  private Constraint string() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
