// Generated from CloudEvent.json; do not edit.
package com.example.events;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link CloudEvent}. Not API: it changes with the schema. */
final class CloudEventConstraints extends ConstraintTable {
  static final CloudEventConstraints TABLE = new CloudEventConstraints();

  private CloudEventConstraints() {
    super(CloudEventCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> cloudEvent();
      case 1 -> document();
      default -> throw unknown(number);
    };
  }

  /** {@code CloudEvent.json#} */
  private Constraint cloudEvent() {
    return new Constraint()
        .allOf(reference(1));
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
