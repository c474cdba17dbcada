// Generated from Map.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Map}. Not API: it changes with the schema. */
final class MapConstraints extends ConstraintTable {
  static final MapConstraints TABLE = new MapConstraints();

  private MapConstraints() {
    super(MapCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> map();
      default -> throw unknown(number);
    };
  }

  /** {@code Map.schema.json#} */
  private Constraint map() {
    return new Constraint()
        .type("object")
        .property("list", ListConstraints.TABLE.reference(0))
        .property("strings",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")));
  }
}
