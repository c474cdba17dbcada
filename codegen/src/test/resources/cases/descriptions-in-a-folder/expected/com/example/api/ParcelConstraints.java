// Generated from openapi.yaml; do not edit.
package com.example.api;

import com.example.api.schemas.OrderConstraints;
import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Parcel}. Not API: it changes with the schema. */
final class ParcelConstraints extends ConstraintTable {
  static final ParcelConstraints TABLE = new ParcelConstraints();

  private ParcelConstraints() {
    super(ParcelCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> parcel();
      default -> throw unknown(number);
    };
  }

  /** {@code openapi.yaml#/components/schemas/Parcel} */
  private Constraint parcel() {
    return new Constraint()
        .type("object")
        .property("order", OrderConstraints.TABLE.reference(0));
  }
}
