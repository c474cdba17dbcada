// Generated from Scalars.schema.json; do not edit.
package com.example.sc;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Scalars}. Not API: it changes with the schema. */
final class ScalarsConstraints extends ConstraintTable {
  static final ScalarsConstraints TABLE = new ScalarsConstraints();

  private ScalarsConstraints() {
    super(ScalarsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> scalars();
      default -> throw unknown(number);
    };
  }

  /** {@code Scalars.schema.json#} */
  private Constraint scalars() {
    return new Constraint()
        .type("object")
        .property("text", new Constraint().type("string"))
        .property("flag", new Constraint().type("boolean"))
        .property("whole32", new Constraint().type("integer"))
        .property("whole64", new Constraint().type("integer"))
        .property("integer", new Constraint().type("integer"))
        .property("number", new Constraint().type("number"))
        .property("floating", new Constraint().type("number"))
        .property("int32Text", new Constraint().type("string"))
        .property("int64Text", new Constraint().type("string"))
        .property("bytes", new Constraint().type("string"))
        .property("signedBytes", new Constraint().type("array"))
        .property("anything", new Constraint())
        .property("yes", new Constraint())
        .property("freeObject", new Constraint().type("object"))
        .property("freeList", new Constraint().type("array"))
        .property("freeMap", new Constraint().type("object").additionalProperties(new Constraint()))
        .property("otherFormat", new Constraint().type("string").minLength(3))
        .property("constText", new Constraint().values("c"))
        .property("constFlag", new Constraint().valuesOf("[true]"))
        .property("constNumber", new Constraint().valuesOf("[3]"));
  }
}
