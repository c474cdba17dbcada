// Generated from schema.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Schema}. Not API: it changes with the schema. */
final class SchemaConstraints extends ConstraintTable {
  static final SchemaConstraints TABLE = new SchemaConstraints();

  private SchemaConstraints() {
    super(SchemaCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> schema();
      default -> throw unknown(number);
    };
  }

  /** {@code schema.json#} */
  private Constraint schema() {
    return new Constraint()
        .type("object", "boolean")
        .property("type", new Constraint().type("string"))
        .property("items", reference(0))
        .property("count", CountConstraints.TABLE.reference(0));
  }
}
