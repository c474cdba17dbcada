// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PostParcelsParcelIdEventsResponse}. Not API: it changes
 * with the schema.
 */
final class PostParcelsParcelIdEventsResponseConstraints extends ConstraintTable {
  static final PostParcelsParcelIdEventsResponseConstraints TABLE =
      new PostParcelsParcelIdEventsResponseConstraints();

  private PostParcelsParcelIdEventsResponseConstraints() {
    super(PostParcelsParcelIdEventsResponseCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> postParcelsParcelIdEventsResponse();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code
   * bare.json#/paths/~1parcels~1&#123;parcel-id&#125;~1events/post/responses/default/content/application~1json/schema}
   */
  private Constraint postParcelsParcelIdEventsResponse() {
    return new Constraint()
        .type("object")
        .property("seen", new Constraint().type("boolean"));
  }
}
