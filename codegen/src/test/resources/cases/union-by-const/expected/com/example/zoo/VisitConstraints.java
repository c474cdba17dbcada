// Generated from Visit.schema.json; do not edit.
package com.example.zoo;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Visit}. Not API: it changes with the schema. */
final class VisitConstraints extends ConstraintTable {
  static final VisitConstraints TABLE = new VisitConstraints();

  private VisitConstraints() {
    super(VisitCodec.INSTANCE, 6);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> visit();
      case 1 -> animal();
      case 2 -> cat();
      case 3 -> dog();
      case 4 -> pet();
      case 5 -> fish();
      default -> throw unknown(number);
    };
  }

  /** {@code Visit.schema.json#} */
  private Constraint visit() {
    return new Constraint()
        .type("object")
        .property("animal", new Constraint().oneOf(reference(2), reference(3), reference(5)))
        .property("all", new Constraint().type("array").items(reference(4)))
        .property("byName", new Constraint().type("object").additionalProperties(reference(4)));
  }

  /** {@code Visit.schema.json#/properties/animal} */
  private Constraint animal() {
    return new Constraint()
        .oneOf(reference(2), reference(3), reference(5));
  }

  /** {@code Visit.schema.json#/$defs/Cat} */
  private Constraint cat() {
    return new Constraint()
        .type("object")
        .property("kind", new Constraint().values("cat"))
        .property("lives", new Constraint().type("integer"))
        .property("mother", reference(2));
  }

  /** {@code Visit.schema.json#/$defs/Dog} */
  private Constraint dog() {
    return new Constraint()
        .type("object")
        .property("kind", new Constraint().type("string").values("dog"))
        .property("friends", new Constraint().type("array").items(reference(4)));
  }

  /** {@code Visit.schema.json#/$defs/Pet} */
  private Constraint pet() {
    return new Constraint()
        .oneOf(reference(2), reference(3));
  }

  /** {@code Visit.schema.json#/$defs/Fish} */
  private Constraint fish() {
    return new Constraint()
        .type("object")
        .property("kind", new Constraint().values("\"fish\"\n"));
  }
}
