// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PostParcelsParcelIdEventsRequest}. Not API: it changes
 * with the schema.
 */
final class PostParcelsParcelIdEventsRequestConstraints extends ConstraintTable {
  static final PostParcelsParcelIdEventsRequestConstraints TABLE =
      new PostParcelsParcelIdEventsRequestConstraints();

  private PostParcelsParcelIdEventsRequestConstraints() {
    super(PostParcelsParcelIdEventsRequestCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> postParcelsParcelIdEventsRequest();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code
   * bare.json#/paths/~1parcels~1&#123;parcel-id&#125;~1events/post/requestBody/content/application~1json/schema}
   */
  private Constraint postParcelsParcelIdEventsRequest() {
    return new Constraint()
        .type("object")
        .property("place",
            new Constraint().anyOf(new Constraint().type("null"), new Constraint().type("string")));
  }
}
