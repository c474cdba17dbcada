// Generated from OrderEvent.json; do not edit.
package com.example.orders;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link OrderEvent}. Not API: it changes with the schema. */
final class OrderEventConstraints extends ConstraintTable {
  static final OrderEventConstraints TABLE = new OrderEventConstraints();

  private OrderEventConstraints() {
    super(OrderEventCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> orderEvent();
      case 1 -> document();
      default -> throw unknown(number);
    };
  }

  /** {@code OrderEvent.json#} */
  private Constraint orderEvent() {
    return new Constraint()
        .allOf(reference(1))
        .property("partitionkey", new Constraint().type("string"))
        .property("sequence", new Constraint().type("string"))
        .property("data", OrderPlacedConstraints.TABLE.reference(0));
  }

  /** {@code CloudEvent.schema.json#} */
  private Constraint document() {
    return new Constraint()
        .type("object")
        .required("specversion", "id", "source", "type")
        .property("specversion", new Constraint().type("string"))
        .property("id", new Constraint().type("string"))
        .property("source", new Constraint().type("string"))
        .property("type", new Constraint().type("string"))
        .property("subject", new Constraint().type("string"))
        .property("time", new Constraint().type("string"))
        .property("datacontenttype", new Constraint().type("string"))
        .property("dataschema", new Constraint().type("string"))
        .property("data", new Constraint())
        .property("data_base64", new Constraint().type("string"));
  }
}
