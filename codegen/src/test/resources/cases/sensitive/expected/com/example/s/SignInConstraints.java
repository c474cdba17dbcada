// Generated from SignIn.schema.json; do not edit.
package com.example.s;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link SignIn}. Not API: it changes with the schema. */
final class SignInConstraints extends ConstraintTable {
  static final SignInConstraints TABLE = new SignInConstraints();

  private SignInConstraints() {
    super(SignInCodec.INSTANCE, 6);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> signIn();
      case 1 -> credentials();
      case 2 -> text();
      case 3 -> proof();
      case 4 -> code();
      case 5 -> link();
      default -> throw unknown(number);
    };
  }

  /** {@code SignIn.schema.json#} */
  private Constraint signIn() {
    return new Constraint()
        .type("object")
        .required("password")
        .property("user", new Constraint().type("string"))
        .property("password", new Constraint().type("string"))
        .property("pin", new Constraint().type("string"))
        .property("number", new Constraint().type("integer"))
        .property("key", new Constraint().type("string"))
        .property("expires", new Constraint().type("string"))
        .property("headers",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("form", new Constraint().type("object"))
        .property("cookies", new Constraint().type("array").items(new Constraint().type("string")))
        .property("answers",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("anything", new Constraint())
        .property("credentials", reference(1))
        .property("hint", reference(2))
        .property("proof", reference(3));
  }

  /** {@code SignIn.schema.json#/$defs/Credentials} */
  private Constraint credentials() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("string"))
        .property("secret", new Constraint().type("string"));
  }

  /** {@code SignIn.schema.json#/$defs/Text} */
  private Constraint text() {
    return new Constraint()
        .type("object")
        .property("text", new Constraint().type("string"));
  }

  /** {@code SignIn.schema.json#/$defs/Proof} */
  private Constraint proof() {
    return new Constraint()
        .oneOf(reference(4), reference(5));
  }

  /** {@code SignIn.schema.json#/$defs/Code} */
  private Constraint code() {
    return new Constraint()
        .type("object")
        .required("code")
        .property("code", new Constraint().type("string"));
  }

  /** {@code SignIn.schema.json#/$defs/Link} */
  private Constraint link() {
    return new Constraint()
        .type("object")
        .required("address")
        .property("address", new Constraint().type("string"))
        .property("ticket", new Constraint().type("string"));
  }
}
