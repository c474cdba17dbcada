// Generated from Nest.schema.json; do not edit.
package com.example.second;

import com.example.first.ChickenConstraints;
import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Nest}. Not API: it changes with the schema. */
final class NestConstraints extends ConstraintTable {
  static final NestConstraints TABLE = new NestConstraints();

  private NestConstraints() {
    super(NestCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> nest();
      case 1 -> straw();
      default -> throw unknown(number);
    };
  }

  /** {@code Nest.schema.json#} */
  private Constraint nest() {
    return new Constraint()
        .type("object")
        .property("straw", reference(1))
        .property("layer", ChickenConstraints.TABLE.reference(0));
  }

  /** {@code Nest.schema.json#/$defs/Straw} */
  private Constraint straw() {
    return new Constraint()
        .type("object")
        .property("length", new Constraint().type("integer"));
  }
}
