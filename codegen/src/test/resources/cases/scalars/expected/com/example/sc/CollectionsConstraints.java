// Generated from Collections.schema.json; do not edit.
package com.example.sc;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Collections}. Not API: it changes with the schema. */
final class CollectionsConstraints extends ConstraintTable {
  static final CollectionsConstraints TABLE = new CollectionsConstraints();

  private CollectionsConstraints() {
    super(CollectionsCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> collections();
      default -> throw unknown(number);
    };
  }

  /** {@code Collections.schema.json#} */
  private Constraint collections() {
    return new Constraint()
        .type("object")
        .property("textList", new Constraint().type("array").items(new Constraint().type("string")))
        .property("flagList",
            new Constraint().type("array").items(new Constraint().type("boolean")))
        .property("whole32List",
            new Constraint().type("array").items(new Constraint().type("integer")))
        .property("whole64List",
            new Constraint().type("array").items(new Constraint().type("integer")))
        .property("integerList",
            new Constraint().type("array").items(new Constraint().type("integer")))
        .property("numberList",
            new Constraint().type("array").items(new Constraint().type("number")))
        .property("floatingList",
            new Constraint().type("array").items(new Constraint().type("number")))
        .property("int32TextList",
            new Constraint().type("array").items(new Constraint().type("string")))
        .property("int64TextList",
            new Constraint().type("array").items(new Constraint().type("string")))
        .property("bytesList",
            new Constraint().type("array").items(new Constraint().type("string")))
        .property("signedBytesList",
            new Constraint().type("array").items(new Constraint().type("array")))
        .property("anythingList", new Constraint().type("array").items(new Constraint()))
        .property("yesList", new Constraint().type("array").items(new Constraint()))
        .property("freeObjectList",
            new Constraint().type("array").items(new Constraint().type("object")))
        .property("freeListList",
            new Constraint().type("array").items(new Constraint().type("array")))
        .property("freeMapList",
            new Constraint().type("array")
            .items(new Constraint().type("object").additionalProperties(new Constraint())))
        .property("otherFormatList",
            new Constraint().type("array").items(new Constraint().type("string").minLength(3)))
        .property("textMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("flagMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("boolean")))
        .property("whole32Map",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("whole64Map",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("integerMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("numberMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("number")))
        .property("floatingMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("number")))
        .property("int32TextMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("int64TextMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("bytesMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("signedBytesMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("array")))
        .property("anythingMap",
            new Constraint().type("object").additionalProperties(new Constraint()))
        .property("yesMap", new Constraint().type("object"))
        .property("freeObjectMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("object")))
        .property("freeListMap",
            new Constraint().type("object").additionalProperties(new Constraint().type("array")))
        .property("freeMapMap",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("object")
            .additionalProperties(new Constraint())))
        .property("otherFormatMap",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("string").minLength(3)))
        .property("intLists",
            new Constraint().type("array")
            .items(new Constraint().type("array").items(new Constraint().type("integer"))))
        .property("flagListMap",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array")
            .items(new Constraint().type("boolean"))));
  }
}
