// Generated from panel.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Panel}. Not API: it changes with the schema. */
final class PanelConstraints extends ConstraintTable {
  static final PanelConstraints TABLE = new PanelConstraints();

  private PanelConstraints() {
    super(PanelCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> panel();
      default -> throw unknown(number);
    };
  }

  /** {@code panel.json#} */
  private Constraint panel() {
    return new Constraint()
        .type("object")
        .required("first")
        .property("first", SettingConstraints.TABLE.reference(0))
        .property("list",
            new Constraint().type("array").items(SettingConstraints.TABLE.reference(0)))
        .property("lists",
            new Constraint().type("array")
            .items(new Constraint().type("array").items(ManyConstraints.TABLE.reference(0))))
        .property("map",
            new Constraint().type("object")
            .additionalProperties(TextOrMapConstraints.TABLE.reference(0)))
        .property("loneOrList",
            new Constraint()
            .oneOf(TextOrMapConstraints.TABLE.reference(0),
            new Constraint().type("array").items(TextOrMapConstraints.TABLE.reference(0))))
        .property("orNumber",
            new Constraint()
            .oneOf(ManyConstraints.TABLE.reference(0), new Constraint().type("number")))
        .property("orAnything", OpenConstraints.TABLE.reference(0));
  }
}
