// Generated from User.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link User}. Not API: it changes with the schema. */
final class UserConstraints extends ConstraintTable {
  static final UserConstraints TABLE = new UserConstraints();

  private UserConstraints() {
    super(UserCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> user();
      case 1 -> document();
      case 2 -> thing();
      default -> throw unknown(number);
    };
  }

  /** {@code User.schema.json#} */
  private Constraint user() {
    return new Constraint()
        .type("object")
        .property("names", NamesConstraints.TABLE.reference(0))
        .property("things", new Constraint().type("array").items(reference(1)));
  }

  /** {@code Things.schema.json#} */
  private Constraint document() {
    return new Constraint()
        .type("array")
        .items(reference(2));
  }

  /** {@code Things.schema.json#/$defs/Thing} */
  private Constraint thing() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
