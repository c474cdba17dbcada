// Generated from 3d-model.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Type3dModel}. Not API: it changes with the schema. */
final class Type3dModelConstraints extends ConstraintTable {
  static final Type3dModelConstraints TABLE = new Type3dModelConstraints();

  private Type3dModelConstraints() {
    super(Type3dModelCodec.INSTANCE, 5);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> type3dModel();
      case 1 -> type3D();
      case 2 -> under();
      case 3 -> list();
      case 4 -> _4k();
      default -> throw unknown(number);
    };
  }

  /** {@code 3d-model.json#} */
  private Constraint type3dModel() {
    return new Constraint()
        .type("object")
        .property("3D", reference(1))
        .property("x", reference(2))
        .property("y", reference(4))
        .property("list", new Constraint().type("array").items(reference(3)));
  }

  /** {@code 3d-model.json#/properties/3D} */
  private Constraint type3D() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code 3d-model.json#/definitions/_under} */
  private Constraint under() {
    return new Constraint()
        .type("object")
        .property("u", new Constraint().type("integer"));
  }

  /** {@code 3d-model.json#/properties/list/items} */
  private Constraint list() {
    return new Constraint()
        .type("object")
        .property("q", reference(2));
  }

  /** {@code 3d-model.json#/definitions/4k} */
  private Constraint _4k() {
    return new Constraint()
        .type("string")
        .values("a", "b");
  }
}
