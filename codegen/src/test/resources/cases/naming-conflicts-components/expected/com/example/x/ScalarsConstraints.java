// Generated from Scalars.schema.json; do not edit.
package com.example.x;

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
        .property("in", new Constraint().type("integer"))
        .property("out", new Constraint().type("string"))
        .property("field",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("unknown", new Constraint().type("boolean"))
        .property("value", new Constraint().type("string"))
        .property("list", new Constraint().type("integer"))
        .property("map", new Constraint().type("string"))
        .property("entry",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("element", new Constraint().type("boolean"))
        .property("nested", new Constraint().type("string"))
        .property("variant", new Constraint().type("integer"))
        .property("parameter", new Constraint().type("string"))
        .property("tag",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("keys", new Constraint().type("boolean"))
        .property("name", new Constraint().type("string"))
        .property("names", new Constraint().type("integer"))
        .property("built", new Constraint().type("string"))
        .property("values",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("key", new Constraint().type("boolean"))
        .property("i", new Constraint().type("string"))
        .property("n", new Constraint().type("integer"))
        .property("unknownFieldsMap", new Constraint().type("string"))
        .property("cases",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("other", new Constraint().type("boolean"))
        .property("o", new Constraint().type("string"))
        .property("content", new Constraint().type("integer"))
        .property("mark", new Constraint().type("string"))
        .property("raw",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("type", new Constraint().type("boolean"))
        .property("codec", new Constraint().type("string"))
        .property("build", new Constraint().type("integer"))
        .property("from", new Constraint().type("string"))
        .property("add",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("put", new Constraint().type("boolean"))
        .property("record", new Constraint().type("string"))
        .property("var", new Constraint().type("integer"))
        .property("sealed", new Constraint().type("string"))
        .property("permits",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("with", new Constraint().type("boolean"))
        .property("fields", new Constraint().type("string"))
        .property("items", new Constraint().type("integer"))
        .property("equals", new Constraint().type("string"))
        .property("length",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("size", new Constraint().type("boolean"))
        .property("get", new Constraint().type("string"));
  }
}
