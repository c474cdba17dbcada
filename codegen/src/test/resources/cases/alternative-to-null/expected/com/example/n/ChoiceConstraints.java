// Generated from Choice.schema.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Choice}. Not API: it changes with the schema. */
final class ChoiceConstraints extends ConstraintTable {
  static final ChoiceConstraints TABLE = new ChoiceConstraints();

  private ChoiceConstraints() {
    super(ChoiceCodec.INSTANCE, 5);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> choice();
      case 1 -> part();
      case 2 -> either();
      case 3 -> one();
      case 4 -> two();
      default -> throw unknown(number);
    };
  }

  /** {@code Choice.schema.json#} */
  private Constraint choice() {
    return new Constraint()
        .type("object")
        .required("always", "either")
        .property("part", new Constraint().anyOf(reference(1), new Constraint().type("null")))
        .property("always", new Constraint().oneOf(new Constraint().type("null"), reference(1)))
        .property("either",
            new Constraint().anyOf(reference(3), reference(4), new Constraint().type("null")))
        .property("scalar",
            new Constraint()
            .anyOf(new Constraint().type("integer"), new Constraint().type("null")));
  }

  /** {@code Choice.schema.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code Choice.schema.json#/properties/either} */
  private Constraint either() {
    return new Constraint()
        .anyOf(reference(3), reference(4), new Constraint().type("null"));
  }

  /** {@code Choice.schema.json#/$defs/One} */
  private Constraint one() {
    return new Constraint()
        .type("object")
        .required("one")
        .property("one", new Constraint().type("string"));
  }

  /** {@code Choice.schema.json#/$defs/Two} */
  private Constraint two() {
    return new Constraint()
        .type("object")
        .required("two")
        .property("two", new Constraint().type("string"))
        .property("more", new Constraint().type("string"));
  }
}
