// Generated from parameter.json; do not edit.
package com.example.v;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Parameter}. Not API: it changes with the schema. */
final class ParameterConstraints extends ConstraintTable {
  static final ParameterConstraints TABLE = new ParameterConstraints();

  private ParameterConstraints() {
    super(ParameterCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> parameter();
      case 1 -> query();
      case 2 -> header();
      default -> throw unknown(number);
    };
  }

  /** {@code parameter.json#} */
  private Constraint parameter() {
    return new Constraint()
        .oneOf(reference(1), reference(2));
  }

  /** {@code parameter.json#/oneOf/0} */
  private Constraint query() {
    return new Constraint()
        .required("in")
        .property("in", new Constraint().values("query"))
        .property("name", new Constraint().type("string"));
  }

  /** {@code parameter.json#/oneOf/1} */
  private Constraint header() {
    return new Constraint()
        .required("in")
        .property("in", new Constraint().values("header"))
        .property("name", new Constraint().type("string"));
  }
}
