// Generated from Call.schema.json; do not edit.
package com.example.s;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Call}. Not API: it changes with the schema. */
final class CallConstraints extends ConstraintTable {
  static final CallConstraints TABLE = new CallConstraints();

  private CallConstraints() {
    super(CallCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> call();
      case 1 -> context();
      case 2 -> from();
      case 3 -> place();
      default -> throw unknown(number);
    };
  }

  /** {@code Call.schema.json#} */
  private Constraint call() {
    return new Constraint()
        .type("object")
        .required("context", "verb")
        .property("verb", new Constraint().type("string"))
        .property("context", reference(1))
        .property("tags", new Constraint().type("object").additionalProperties(reference(3)));
  }

  /** {@code Call.schema.json#/$defs/Context} */
  private Constraint context() {
    return new Constraint()
        .type("object")
        .required("from")
        .property("from", reference(2))
        .property("texts",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("a/b", new Constraint().type("string"))
        .property("at", new Constraint().type("string"));
  }

  /** {@code Call.schema.json#/$defs/From} */
  private Constraint from() {
    return new Constraint()
        .type("object")
        .required("user-name")
        .property("user-name", new Constraint().type("string"))
        .property("place", reference(3));
  }

  /** {@code Call.schema.json#/$defs/Place} */
  private Constraint place() {
    return new Constraint()
        .type("object")
        .property("name", new Constraint().type("string"));
  }
}
