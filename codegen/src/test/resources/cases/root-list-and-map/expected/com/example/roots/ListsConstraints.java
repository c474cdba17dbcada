// Generated from Lists.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Lists}. Not API: it changes with the schema. */
final class ListsConstraints extends ConstraintTable {
  static final ListsConstraints TABLE = new ListsConstraints();

  private ListsConstraints() {
    super(ListsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> lists();
      default -> throw unknown(number);
    };
  }

  /** {@code Lists.schema.json#} */
  private Constraint lists() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint().type("array")
            .items(new Constraint().type("string")));
  }
}
