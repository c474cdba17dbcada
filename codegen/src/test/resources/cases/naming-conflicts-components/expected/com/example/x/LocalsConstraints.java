// Generated from Locals.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Locals}. Not API: it changes with the schema. */
final class LocalsConstraints extends ConstraintTable {
  static final LocalsConstraints TABLE = new LocalsConstraints();

  private LocalsConstraints() {
    super(LocalsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> locals();
      default -> throw unknown(number);
    };
  }

  /** {@code Locals.schema.json#} */
  private Constraint locals() {
    return new Constraint()
        .type("object")
        .property("in", new Constraint().type("string"))
        .property("out", new Constraint().type("string"))
        .property("field", new Constraint().type("string"))
        .property("unknown", new Constraint().type("string"))
        .property("value", new Constraint().type("string"))
        .property("list", new Constraint().type("string"))
        .property("map", new Constraint().type("string"))
        .property("entry", new Constraint().type("string"))
        .property("element", new Constraint().type("string"))
        .property("nested", new Constraint().type("string"))
        .property("variant", new Constraint().type("string"))
        .property("parameter", new Constraint().type("string"))
        .property("tag", new Constraint().type("string"))
        .property("keys", new Constraint().type("string"))
        .property("name", new Constraint().type("string"))
        .property("names", new Constraint().type("string"))
        .property("built", new Constraint().type("string"))
        .property("values", new Constraint().type("string"))
        .property("key", new Constraint().type("string"))
        .property("i", new Constraint().type("string"))
        .property("n", new Constraint().type("string"))
        .property("unknownFieldsMap", new Constraint().type("string"))
        .property("cases", new Constraint().type("string"))
        .property("other", new Constraint().type("string"))
        .property("o", new Constraint().type("string"))
        .property("content", new Constraint().type("string"))
        .property("mark", new Constraint().type("string"))
        .property("raw", new Constraint().type("string"))
        .property("type", new Constraint().type("string"))
        .property("codec", new Constraint().type("string"))
        .property("build", new Constraint().type("string"))
        .property("from", new Constraint().type("string"))
        .property("add", new Constraint().type("string"))
        .property("put", new Constraint().type("string"))
        .property("record", new Constraint().type("string"))
        .property("var", new Constraint().type("string"))
        .property("sealed", new Constraint().type("string"))
        .property("permits", new Constraint().type("string"))
        .property("with", new Constraint().type("string"))
        .property("fields", new Constraint().type("string"))
        .property("items", new Constraint().type("string"))
        .property("equals", new Constraint().type("string"))
        .property("length", new Constraint().type("string"))
        .property("size", new Constraint().type("string"))
        .property("get", new Constraint().type("string"));
  }
}
