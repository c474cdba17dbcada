// Generated from Two.schema.json; do not edit.
package com.example.x;

import com.example.y.OneConstraints;
import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Two}. Not API: it changes with the schema. */
final class TwoConstraints extends ConstraintTable {
  static final TwoConstraints TABLE = new TwoConstraints();

  private TwoConstraints() {
    super(TwoCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> two();
      case 1 -> message();
      case 2 -> message2();
      case 3 -> two2();
      default -> throw unknown(number);
    };
  }

  /** {@code Two.schema.json#} */
  private Constraint two() {
    return new Constraint()
        .type("object")
        .property("m", reference(1))
        .property("one", reference(2))
        .property("innerTwo", reference(3))
        .property("y", OneConstraints.TABLE.reference(0))
        .property("list", ListConstraints.TABLE.reference(0))
        .property("lists", new Constraint().type("array").items(new Constraint().type("string")));
  }

  /** {@code Two.schema.json#/$defs/Message} */
  private Constraint message() {
    return new Constraint()
        .type("object")
        .property("two", new Constraint().type("string"));
  }

  /** {@code One.schema.json#/$defs/Message} */
  private Constraint message2() {
    return new Constraint()
        .type("object")
        .property("one", new Constraint().type("string"));
  }

  /** {@code One.schema.json#/$defs/Two} */
  private Constraint two2() {
    return new Constraint()
        .type("object")
        .property("inner", new Constraint().type("string"));
  }
}
