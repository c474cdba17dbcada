// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link GetResponse}. Not API: it changes with the schema. */
final class GetResponseConstraints extends ConstraintTable {
  static final GetResponseConstraints TABLE = new GetResponseConstraints();

  private GetResponseConstraints() {
    super(GetResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> getResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code bare.json#/paths/~1/get/responses/200/content/application~1json/schema} */
  private Constraint getResponse() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint().type("string"));
  }
}
