// Generated from implied.json; do not edit.
package com.example.i;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Implied}. Not API: it changes with the schema. */
final class ImpliedConstraints extends ConstraintTable {
  static final ImpliedConstraints TABLE = new ImpliedConstraints();

  private ImpliedConstraints() {
    super(ImpliedCodec.INSTANCE, 7);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> implied();
      case 1 -> object();
      case 2 -> part();
      case 3 -> union();
      case 4 -> whole();
      case 5 -> unions();
      case 6 -> stated();
      default -> throw unknown(number);
    };
  }

  /** {@code implied.json#} */
  private Constraint implied() {
    return new Constraint()
        .type("object")
        .property("map", new Constraint().additionalProperties(new Constraint().type("string")))
        .property("list", new Constraint().items(new Constraint().type("integer")))
        .property("object", reference(1))
        .property("referred", reference(2))
        .property("union", new Constraint().oneOf(reference(2), reference(4)))
        .property("parts", new Constraint().type("array").items(reference(2)))
        .property("unions",
            new Constraint().items(new Constraint().oneOf(reference(2), reference(4))))
        .property("maps",
            new Constraint()
            .additionalProperties(new Constraint()
            .additionalProperties(new Constraint().items(new Constraint().type("string")))))
        .property("other", new Constraint().type("string"))
        .property("stated",
            new Constraint().allOf(new Constraint().type("object")).allOf(reference(6)));
  }

  /** {@code implied.json#/properties/object} */
  private Constraint object() {
    return new Constraint()
        .property("a", new Constraint().type("string"));
  }

  /** {@code implied.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .required("part")
        .property("part", new Constraint().type("string"));
  }

  /** {@code implied.json#/properties/union} */
  private Constraint union() {
    return new Constraint()
        .oneOf(reference(2), reference(4));
  }

  /** {@code implied.json#/$defs/Whole} */
  private Constraint whole() {
    return new Constraint()
        .required("parts")
        .property("parts", new Constraint().items(reference(2)));
  }

  /** {@code implied.json#/properties/unions/items} */
  private Constraint unions() {
    return new Constraint()
        .oneOf(reference(2), reference(4));
  }

  /** {@code implied.json#/properties/stated/allOf/1} */
  private Constraint stated() {
    return new Constraint()
        .property("a", new Constraint().type("string"));
  }
}
