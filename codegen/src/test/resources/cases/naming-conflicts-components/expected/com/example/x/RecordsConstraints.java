// Generated from Records.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Records}. Not API: it changes with the schema. */
final class RecordsConstraints extends ConstraintTable {
  static final RecordsConstraints TABLE = new RecordsConstraints();

  private RecordsConstraints() {
    super(RecordsCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> records();
      case 1 -> part();
      default -> throw unknown(number);
    };
  }

  /** {@code Records.schema.json#} */
  private Constraint records() {
    return new Constraint()
        .type("object")
        .property("in", reference(1))
        .property("out", reference(1))
        .property("field", reference(1))
        .property("unknown", reference(1))
        .property("value", reference(1))
        .property("list", reference(1))
        .property("map", reference(1))
        .property("entry", reference(1))
        .property("element", reference(1))
        .property("nested", reference(1))
        .property("variant", reference(1))
        .property("parameter", reference(1))
        .property("tag", reference(1))
        .property("keys", reference(1))
        .property("name", reference(1))
        .property("names", reference(1))
        .property("built", reference(1))
        .property("values", reference(1))
        .property("key", reference(1))
        .property("i", reference(1))
        .property("n", reference(1))
        .property("unknownFieldsMap", reference(1))
        .property("cases", reference(1))
        .property("other", reference(1))
        .property("o", reference(1))
        .property("content", reference(1))
        .property("mark", reference(1))
        .property("raw", reference(1))
        .property("type", reference(1))
        .property("codec", reference(1))
        .property("build", reference(1))
        .property("from", reference(1))
        .property("add", reference(1))
        .property("put", reference(1))
        .property("record", reference(1))
        .property("var", reference(1))
        .property("sealed", reference(1))
        .property("permits", reference(1))
        .property("with", reference(1))
        .property("fields", reference(1))
        .property("items", reference(1))
        .property("equals", reference(1))
        .property("length", reference(1))
        .property("size", reference(1))
        .property("get", reference(1));
  }

  /** {@code Records.schema.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
