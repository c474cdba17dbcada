// Generated from gift.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Gift}. Not API: it changes with the schema. */
final class GiftConstraints extends ConstraintTable {
  static final GiftConstraints TABLE = new GiftConstraints();

  private GiftConstraints() {
    super(GiftCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> gift();
      case 1 -> parcel();
      default -> throw unknown(number);
    };
  }

  /** {@code gift.json#} */
  private Constraint gift() {
    return new Constraint()
        .allOf(reference(1))
        .property("ribbon", new Constraint().type("string"));
  }

  /** {@code gift.json#/definitions/Parcel} */
  private Constraint parcel() {
    return new Constraint()
        .type("object")
        .property("weight", new Constraint().type("number"));
  }
}
