// Generated from Index.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Index}. Not API: it changes with the schema. */
final class IndexConstraints extends ConstraintTable {
  static final IndexConstraints TABLE = new IndexConstraints();

  private IndexConstraints() {
    super(IndexCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> index();
      default -> throw unknown(number);
    };
  }

  /** {@code Index.schema.json#} */
  private Constraint index() {
    return new Constraint()
        .type("object")
        .additionalProperties(NamesConstraints.TABLE.reference(0));
  }
}
