// Generated from JsonReader.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link JsonReader}. Not API: it changes with the schema. */
final class JsonReaderConstraints extends ConstraintTable {
  static final JsonReaderConstraints TABLE = new JsonReaderConstraints();

  private JsonReaderConstraints() {
    super(JsonReaderCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> jsonReader();
      default -> throw unknown(number);
    };
  }

  /** {@code JsonReader.schema.json#} */
  private Constraint jsonReader() {
    return new Constraint()
        .type("object")
        .property("v", FieldNamesConstraints.TABLE.reference(0));
  }
}
