// Generated from setting.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Setting}. Not API: it changes with the schema. */
final class SettingConstraints extends ConstraintTable {
  static final SettingConstraints TABLE = new SettingConstraints();

  private SettingConstraints() {
    super(SettingCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> setting();
      case 1 -> step();
      case 2 -> settingObjectVariant2();
      default -> throw unknown(number);
    };
  }

  /** {@code setting.json#} */
  private Constraint setting() {
    return new Constraint()
        .anyOf(new Constraint().type("string").values("on", "off"),
            new Constraint().type("integer"), new Constraint().type("number"),
            new Constraint().type("array").items(reference(1)), reference(1), reference(2));
  }

  /** {@code setting.json#/definitions/step} */
  private Constraint step() {
    return new Constraint()
        .type("object")
        .required("go")
        .property("go", new Constraint().type("integer"));
  }

  /** {@code setting.json#/oneOf/5} */
  private Constraint settingObjectVariant2() {
    return new Constraint()
        .type("object")
        .required("stop")
        .property("stop", new Constraint().type("boolean"));
  }
}
