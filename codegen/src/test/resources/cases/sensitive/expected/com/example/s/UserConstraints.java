// Generated from openapi.yaml; do not edit.
package com.example.s;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link User}. Not API: it changes with the schema. */
final class UserConstraints extends ConstraintTable {
  static final UserConstraints TABLE = new UserConstraints();

  private UserConstraints() {
    super(UserCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> user();
      case 1 -> password();
      default -> throw unknown(number);
    };
  }

  /** {@code openapi.yaml#/components/schemas/User} */
  private Constraint user() {
    return new Constraint()
        .type("object")
        .property("name", new Constraint().type("string"))
        .property("password", new Constraint().type("string"))
        .property("newPassword",
            new Constraint().anyOf(reference(1), new Constraint().type("null")))
        .property("oldPasswords", new Constraint().type("array").items(reference(1)))
        .property("answer", new Constraint().type("string"))
        .property("nickname", new Constraint().type("string"))
        .property("hint", new Constraint().type("string"));
  }

  /** {@code openapi.yaml#/components/schemas/Password} */
  private Constraint password() {
    return new Constraint()
        .type("string");
  }
}
