// Generated from json-ld.json; do not edit.
package com.example.i;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link JsonLd}. Not API: it changes with the schema. */
final class JsonLdConstraints extends ConstraintTable {
  static final JsonLdConstraints TABLE = new JsonLdConstraints();

  private JsonLdConstraints() {
    super(JsonLdCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> jsonLd();
      case 1 -> _0();
      case 2 -> _1();
      case 3 -> variables();
      default -> throw unknown(number);
    };
  }

  /** {@code json-ld.json#} */
  private Constraint jsonLd() {
    return new Constraint()
        .type("object", "array")
        .allOf(reference(1))
        .allOf(reference(2));
  }

  /** {@code json-ld.json#/allOf/0} */
  private Constraint _0() {
    return new Constraint()
        .property("context", new Constraint().type("string"));
  }

  /** {@code json-ld.json#/allOf/1} */
  private Constraint _1() {
    return new Constraint()
        .property("variables", reference(3));
  }

  /** {@code json-ld.json#/definitions/variables} */
  private Constraint variables() {
    return new Constraint()
        .additionalProperties(new Constraint().type("integer"))
        .anyOf(new Constraint().type("object"),
            new Constraint().type("array").items(new Constraint().type("string")));
  }
}
