// Generated from Tree.schema.json; do not edit.
package com.example.first;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Tree}. Not API: it changes with the schema. */
final class TreeConstraints extends ConstraintTable {
  static final TreeConstraints TABLE = new TreeConstraints();

  private TreeConstraints() {
    super(TreeCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> tree();
      default -> throw unknown(number);
    };
  }

  /** {@code Tree.schema.json#} */
  private Constraint tree() {
    return new Constraint()
        .type("object")
        .property("name", new Constraint().type("string"))
        .property("children", new Constraint().type("array").items(reference(0)))
        .property("byName", new Constraint().type("object").additionalProperties(reference(0)));
  }
}
