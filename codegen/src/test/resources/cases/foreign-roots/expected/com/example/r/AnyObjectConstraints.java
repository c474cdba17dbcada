// Generated from any-object.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link AnyObject}. Not API: it changes with the schema. */
final class AnyObjectConstraints extends ConstraintTable {
  static final AnyObjectConstraints TABLE = new AnyObjectConstraints();

  private AnyObjectConstraints() {
    super(AnyObjectCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> anyObject();
      default -> throw unknown(number);
    };
  }

  /** {@code any-object.json#} */
  private Constraint anyObject() {
    return new Constraint()
        .type("object")
        .minProperties(1);
  }
}
