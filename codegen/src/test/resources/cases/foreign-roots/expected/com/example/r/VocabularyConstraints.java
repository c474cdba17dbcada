// Generated from vocabulary.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Vocabulary}. Not API: it changes with the schema. */
final class VocabularyConstraints extends ConstraintTable {
  static final VocabularyConstraints TABLE = new VocabularyConstraints();

  private VocabularyConstraints() {
    super(VocabularyCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> vocabulary();
      case 1 -> only();
      case 2 -> _1();
      default -> throw unknown(number);
    };
  }

  /** {@code vocabulary.json#} */
  private Constraint vocabulary() {
    return new Constraint()
        .type("object", "boolean")
        .property("only",
            new Constraint().allOf(SchemaConstraints.TABLE.reference(0))
            .allOf(new Constraint().type("object")))
        .allOf(SchemaConstraints.TABLE.reference(0))
        .allOf(reference(2));
  }

  /** {@code schema.json#} */
  private Constraint only() {
    return new Constraint()
        .type("object", "boolean")
        .property("type", new Constraint().type("string"))
        .property("items", SchemaConstraints.TABLE.reference(0))
        .property("count", CountConstraints.TABLE.reference(0));
  }

  /** {@code vocabulary.json#/allOf/1} */
  private Constraint _1() {
    return new Constraint()
        .type("object", "boolean")
        .property("title", new Constraint().type("string"));
  }
}
