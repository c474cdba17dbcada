// Generated from some-address.schema.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link SomeAddress}. Not API: it changes with the schema. */
final class SomeAddressConstraints extends ConstraintTable {
  static final SomeAddressConstraints TABLE = new SomeAddressConstraints();

  private SomeAddressConstraints() {
    super(SomeAddressCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> someAddress();
      case 1 -> short_();
      default -> throw unknown(number);
    };
  }

  /** {@code some-address.schema.json#} */
  private Constraint someAddress() {
    return new Constraint()
        .type("object")
        .property("street", new Constraint().type("string"));
  }

  /** {@code some-address.schema.json#/$defs/Short} */
  private Constraint short_() {
    return new Constraint()
        .type("object")
        .property("zip", new Constraint().type("string"));
  }
}
