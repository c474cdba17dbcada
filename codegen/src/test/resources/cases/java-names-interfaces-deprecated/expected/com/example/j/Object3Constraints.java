// Generated from Object3.schema.json; do not edit.
package com.example.j;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Object3}. Not API: it changes with the schema. */
@SuppressWarnings("deprecation")
final class Object3Constraints extends ConstraintTable {
  static final Object3Constraints TABLE = new Object3Constraints();

  private Object3Constraints() {
    super(Object3Codec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> object3();
      case 1 -> part();
      default -> throw unknown(number);
    };
  }

  /** {@code Object3.schema.json#} */
  private Constraint object3() {
    return new Constraint()
        .type("object")
        .required("key")
        .property("2fa", new Constraint().type("boolean"))
        .property("NULL", new Constraint().type("string"))
        .property("old", new Constraint().type("string"))
        .property("detail-type", new Constraint().type("string"))
        .property("AWSTraceHeader", new Constraint().type("string"))
        .property("key", new Constraint().type("string"))
        .property("part", reference(1));
  }

  /** {@code Object3.schema.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
