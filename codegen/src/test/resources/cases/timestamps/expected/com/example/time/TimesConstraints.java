// Generated from Times.schema.json; do not edit.
package com.example.time;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Times}. Not API: it changes with the schema. */
final class TimesConstraints extends ConstraintTable {
  static final TimesConstraints TABLE = new TimesConstraints();

  private TimesConstraints() {
    super(TimesCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> times();
      default -> throw unknown(number);
    };
  }

  /** {@code Times.schema.json#} */
  private Constraint times() {
    return new Constraint()
        .type("object")
        .required("iso-8601")
        .property("iso-8601", new Constraint().type("string"))
        .property("iso-8601-millis", new Constraint().type("string"))
        .property("iso-8601-basic-offset", new Constraint().type("string"))
        .property("epoch-seconds", new Constraint().type("number"))
        .property("epoch-millis", new Constraint().type("integer"))
        .property("epoch-seconds-string", new Constraint().type("string"))
        .property("epoch-millis-string", new Constraint().type("string"))
        .property("epoch-micros-string", new Constraint().type("string"))
        .property("common-log", new Constraint().type("string"))
        .property("rfc-1123", new Constraint().type("string"))
        .property("java-date", new Constraint().type("string"))
        .property("unnamed", new Constraint().type("string"))
        .property("list", new Constraint().type("array").items(new Constraint().type("integer")))
        .property("map",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")))
        .property("lists",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array")
            .items(new Constraint().type("string"))));
  }
}
