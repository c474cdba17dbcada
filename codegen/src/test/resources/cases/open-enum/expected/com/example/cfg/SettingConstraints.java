// Generated from Setting.schema.json; do not edit.
package com.example.cfg;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Setting}. Not API: it changes with the schema. */
final class SettingConstraints extends ConstraintTable {
  static final SettingConstraints TABLE = new SettingConstraints();

  private SettingConstraints() {
    super(SettingCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> setting();
      case 1 -> level();
      default -> throw unknown(number);
    };
  }

  /** {@code Setting.schema.json#} */
  private Constraint setting() {
    return new Constraint()
        .type("object")
        .required("plain")
        .property("mode", new Constraint().type("string"))
        .property("odd", new Constraint().type("string"))
        .property("shared", reference(1))
        .property("levels", new Constraint().type("array").items(reference(1)))
        .property("byName", new Constraint().type("object").additionalProperties(reference(1)))
        .property("plain", new Constraint().type("string", "null").valuesOf("[\"x\",\"y\",null]"))
        .property("none", new Constraint());
  }

  /** {@code Setting.schema.json#/$defs/Level} */
  private Constraint level() {
    return new Constraint()
        .type("string");
  }
}
