// Generated from path.json; do not edit.
package com.example.v;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Path}. Not API: it changes with the schema. */
final class PathConstraints extends ConstraintTable {
  static final PathConstraints TABLE = new PathConstraints();

  private PathConstraints() {
    super(PathCodec.INSTANCE, 4);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> path();
      case 1 -> parameters();
      case 2 -> extra();
      case 3 -> inline();
      default -> throw unknown(number);
    };
  }

  /** {@code path.json#} */
  private Constraint path() {
    return new Constraint()
        .type("object")
        .required("path")
        .property("path", new Constraint().type("string"))
        .property("parameters",
            new Constraint().type("array")
            .items(new Constraint()
            .oneOf(ParameterConstraints.TABLE.reference(0),
            ReferenceConstraints.TABLE.reference(0))))
        .property("extra",
            new Constraint().oneOf(ParameterConstraints.TABLE.reference(0), reference(3)));
  }

  /** {@code path.json#/properties/parameters/items} */
  private Constraint parameters() {
    return new Constraint()
        .oneOf(ParameterConstraints.TABLE.reference(0), ReferenceConstraints.TABLE.reference(0));
  }

  /** {@code path.json#/properties/extra} */
  private Constraint extra() {
    return new Constraint()
        .oneOf(ParameterConstraints.TABLE.reference(0), reference(3));
  }

  /** {@code path.json#/properties/extra/oneOf/1} */
  private Constraint inline() {
    return new Constraint()
        .required("inline")
        .property("inline", new Constraint().type("string"));
  }
}
