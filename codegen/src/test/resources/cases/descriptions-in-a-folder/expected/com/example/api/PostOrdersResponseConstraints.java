// Generated from orders.yaml; do not edit.
package com.example.api;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PostOrdersResponse}. Not API: it changes with the
 * schema.
 */
final class PostOrdersResponseConstraints extends ConstraintTable {
  static final PostOrdersResponseConstraints TABLE = new PostOrdersResponseConstraints();

  private PostOrdersResponseConstraints() {
    super(PostOrdersResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> postOrdersResponse();
      default -> throw unknown(number);
    };
  }

  /** {@code orders.yaml#/post/responses/200/content/application~1json/schema} */
  private Constraint postOrdersResponse() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("integer"));
  }
}
