// Generated from open.json; do not edit.
package com.example.o;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Open}. Not API: it changes with the schema. */
final class OpenConstraints extends ConstraintTable {
  static final OpenConstraints TABLE = new OpenConstraints();

  private OpenConstraints() {
    super(OpenCodec.INSTANCE, 7);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> open();
      case 1 -> _0();
      case 2 -> items();
      case 3 -> _02();
      case 4 -> _1();
      case 5 -> if_();
      case 6 -> then();
      default -> throw unknown(number);
    };
  }

  /** {@code open.json#} */
  private Constraint open() {
    return new Constraint()
        .type("object")
        .property("kind", new Constraint().type("string"))
        .property("tuple",
            new Constraint().type("array").prefixItems(new Constraint().type("string")))
        .property("oldTuple", new Constraint().type("array").prefixItems(reference(1)))
        .property("pair",
            new Constraint().type("array")
            .prefixItems(new Constraint().type("string"), new Constraint().type("string"))
            .items(new Constraint().never()))
        .property("listOrObject",
            new Constraint().type("array", "object").items(new Constraint().type("string")))
        .property("stringOrList", new Constraint().type("string", "array").items(reference(2)))
        .oneOf(reference(3), reference(4))
        .ifThenElse(reference(5), reference(6), new Constraint());
  }

  /** {@code open.json#/properties/oldTuple/items/0} */
  private Constraint _0() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code open.json#/properties/stringOrList/items} */
  private Constraint items() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code open.json#/oneOf/0} */
  private Constraint _02() {
    return new Constraint()
        .property("size", new Constraint().type("integer"))
        .property("unit", new Constraint().type("string"));
  }

  /** {@code open.json#/oneOf/1} */
  private Constraint _1() {
    return new Constraint()
        .property("weight", new Constraint().type("integer"))
        .property("unit", new Constraint().type("string"));
  }

  /** {@code open.json#/if} */
  private Constraint if_() {
    return new Constraint()
        .property("kind", new Constraint().values("number"));
  }

  /** {@code open.json#/then} */
  private Constraint then() {
    return new Constraint()
        .property("value", new Constraint().type("integer"));
  }
}
