// Generated from customer.json; do not edit.
package com.example.r;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Customer}. Not API: it changes with the schema. */
final class CustomerConstraints extends ConstraintTable {
  static final CustomerConstraints TABLE = new CustomerConstraints();

  private CustomerConstraints() {
    super(CustomerCodec.INSTANCE, 3);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> customer();
      case 1 -> name();
      case 2 -> short_();
      default -> throw unknown(number);
    };
  }

  /** {@code customer.json#} */
  private Constraint customer() {
    return new Constraint()
        .type("object")
        .property("name", reference(1))
        .property("friend", new Constraint())
        .property("address", reference(2));
  }

  /** {@code customer.json#/$defs/Name} */
  private Constraint name() {
    return new Constraint()
        .type("object")
        .property("first", new Constraint().type("string"))
        .property("last", new Constraint().type("string"));
  }

  /** {@code some-address.schema.json#/$defs/Short} */
  private Constraint short_() {
    return new Constraint()
        .type("object")
        .property("zip", new Constraint().type("string"));
  }
}
