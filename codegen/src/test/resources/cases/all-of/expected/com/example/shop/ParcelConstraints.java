// Generated from Parcel.schema.json; do not edit.
package com.example.shop;

import com.example.shared.BaseConstraints;
import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Parcel}. Not API: it changes with the schema. */
final class ParcelConstraints extends ConstraintTable {
  static final ParcelConstraints TABLE = new ParcelConstraints();

  private ParcelConstraints() {
    super(ParcelCodec.INSTANCE, 6);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> parcel();
      case 1 -> diamond();
      case 2 -> measures();
      case 3 -> _2();
      case 4 -> left();
      case 5 -> right();
      default -> throw unknown(number);
    };
  }

  /** {@code Parcel.schema.json#} */
  private Constraint parcel() {
    return new Constraint()
        .property("sender", reference(1))
        .allOf(BaseConstraints.TABLE.reference(0))
        .allOf(reference(2))
        .allOf(reference(3));
  }

  /** {@code Parcel.schema.json#/$defs/Diamond} */
  private Constraint diamond() {
    return new Constraint()
        .allOf(reference(4))
        .allOf(reference(5));
  }

  /** {@code Parcel.schema.json#/$defs/Measures} */
  private Constraint measures() {
    return new Constraint()
        .type("object")
        .property("weight", new Constraint().type("string"))
        .property("height", new Constraint().type("integer"));
  }

  /** {@code Parcel.schema.json#/allOf/2} */
  private Constraint _2() {
    return new Constraint()
        .type("object")
        .required("colour")
        .property("colour", new Constraint().type("string"));
  }

  /** {@code Parcel.schema.json#/$defs/Left} */
  private Constraint left() {
    return new Constraint()
        .property("left", new Constraint().type("string"))
        .allOf(reference(2));
  }

  /** {@code Parcel.schema.json#/$defs/Right} */
  private Constraint right() {
    return new Constraint()
        .property("right", new Constraint().type("string"))
        .property("weight", new Constraint().type("number"))
        .allOf(reference(2));
  }
}
