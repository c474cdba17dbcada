// Generated from Request.schema.json; do not edit.
package com.example.a;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Request}. Not API: it changes with the schema. */
final class RequestConstraints extends ConstraintTable {
  static final RequestConstraints TABLE = new RequestConstraints();

  private RequestConstraints() {
    super(RequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> request();
      default -> throw unknown(number);
    };
  }

  /** {@code Request.schema.json#} */
  private Constraint request() {
    return new Constraint()
        .type("object")
        .required("requestId", "always")
        .property("requestId", new Constraint().type("string"))
        .property("requestIdAlias", new Constraint().type("string"))
        .property("requestIdAlias2", new Constraint().type("string"))
        .property("other", new Constraint().type("string"))
        .property("tags", new Constraint().type("array").items(new Constraint().type("string")))
        .property("labels",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("always", new Constraint().type("string", "null"));
  }
}
