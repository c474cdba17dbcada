// Generated from values.json; do not edit.
package com.example.v;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Values}. Not API: it changes with the schema. */
@SuppressWarnings("deprecation")
final class ValuesConstraints extends ConstraintTable {
  static final ValuesConstraints TABLE = new ValuesConstraints();

  private ValuesConstraints() {
    super(ValuesCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> values();
      case 1 -> documentContent();
      case 2 -> oldPart();
      default -> throw unknown(number);
    };
  }

  /** {@code values.json#} */
  private Constraint values() {
    return new Constraint()
        .type("object")
        .property("kinds",
            new Constraint()
            .values("a-b", "A_B", "+1", "-1", "", ">=", "*", "class", "größe", "日本", "2d", "😀"))
        .property("one", new Constraint().values("only"))
        .property("constant", new Constraint().values("c"))
        .property("numberConstant", new Constraint().valuesOf("[7]"))
        .property("objectConstant", new Constraint().valuesOf("[{\"a\":1}]"))
        .property("numberOfNoneListed", new Constraint().type("integer").valuesOf("[{}]"))
        .property("numbers", new Constraint().valuesOf("[1,2,3]"))
        .property("decimals", new Constraint().valuesOf("[1,2.5]"))
        .property("booleans", new Constraint().valuesOf("[true]"))
        .property("mixed", new Constraint().valuesOf("[\"a\",1,null]"))
        .property("texts", new Constraint().type("string").values("1", "2"))
        .property("withNull", new Constraint().valuesOf("[\"a\",\"b\",null]"))
        .property("onlyNull", new Constraint().type("null"))
        .property("date", new Constraint().type("string"))
        .property("moment", new Constraint().type("string"))
        .property("moments", new Constraint().type("array").items(new Constraint().type("string")))
        .property("uuid", new Constraint().type("string").minLength(36).maxLength(36).pattern("-"))
        .property("small",
            new Constraint().type("integer").minimum("0").maximum("9").multipleOf("3"))
        .property("large",
            new Constraint().type("integer").exclusiveMinimum("0").exclusiveMaximum("99"))
        .property("decimal", new Constraint().type("number"))
        .property("floating", new Constraint().type("number"))
        .property("bytes", new Constraint().type("string"))
        .property("base64", new Constraint().type("string"))
        .property("quoted", new Constraint().type("string"))
        .property("document", new Constraint().type("string"))
        .property("decodeDocument", new Constraint().type("string"))
        .property("list",
            new Constraint().type("array").minItems(1).maxItems(9).uniqueItems()
            .contains(new Constraint().valuesOf("[1]"), 1, 2))
        .property("tuple",
            new Constraint().type("array")
            .prefixItems(new Constraint().type("string"), new Constraint().type("string"))
            .items(new Constraint().never()))
        .property("mixedTuple",
            new Constraint().type("array")
            .prefixItems(new Constraint().type("string"), new Constraint().type("integer"))
            .items(new Constraint().never()))
        .property("openTuple",
            new Constraint().type("array").prefixItems(new Constraint().type("string"))
            .items(new Constraint()))
        .property("readOnly", new Constraint().type("string"))
        .property("writeOnly", new Constraint().type("string"))
        .property("old", new Constraint().type("string"))
        .property("oldPart", reference(2))
        .property("withDefault", new Constraint().type("integer"))
        .property("x-extension", new Constraint().type("string"));
  }

  /** {@code values.json#/properties/document/contentSchema} */
  private Constraint documentContent() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code values.json#/$defs/OldPart} */
  private Constraint oldPart() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
