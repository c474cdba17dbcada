// Generated from Tokens.schema.json; do not edit.
package com.example.s;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Tokens}. Not API: it changes with the schema. */
final class TokensConstraints extends ConstraintTable {
  static final TokensConstraints TABLE = new TokensConstraints();

  private TokensConstraints() {
    super(TokensCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> tokens();
      default -> throw unknown(number);
    };
  }

  /** {@code Tokens.schema.json#} */
  private Constraint tokens() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint().type("string"));
  }
}
