// Generated from Part.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Part}. Not API: it changes with the schema. */
final class PartConstraints extends ConstraintTable {
  static final PartConstraints TABLE = new PartConstraints();

  private PartConstraints() {
    super(PartCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> part();
      case 1 -> document();
      case 2 -> part2();
      case 3 -> inside();
      default -> throw unknown(number);
    };
  }

  /** {@code Part.schema.json#} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .property("text", new Constraint().type("string"))
        .property("holder", reference(1));
  }

  /** {@code Holder.schema.json#} */
  private Constraint document() {
    return new Constraint()
        .type("object")
        .required("certain")
        .property("own", reference(2))
        .property("other", reference(0))
        .property("certain", reference(0))
        .property("others", new Constraint().type("array").items(reference(0)))
        .property("byName", new Constraint().type("object").additionalProperties(reference(0)))
        .property("inside", reference(3));
  }

  /** {@code Holder.schema.json#/$defs/Part} */
  private Constraint part2() {
    return new Constraint()
        .type("object")
        .property("size", new Constraint().type("integer"));
  }

  /** {@code Holder.schema.json#/properties/inside} */
  private Constraint inside() {
    return new Constraint()
        .type("object")
        .property("other", reference(0))
        .property("part", reference(2));
  }
}
