// Generated from address.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Address}. Not API: it changes with the schema. */
final class AddressConstraints extends ConstraintTable {
  static final AddressConstraints TABLE = new AddressConstraints();

  private AddressConstraints() {
    super(AddressCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> address();
      default -> throw unknown(number);
    };
  }

  /** {@code address.json#} */
  private Constraint address() {
    return new Constraint()
        .type("object")
        .property("street", new Constraint().type("string"));
  }
}
