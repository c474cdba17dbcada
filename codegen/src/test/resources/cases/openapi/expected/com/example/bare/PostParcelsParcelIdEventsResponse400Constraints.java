// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link PostParcelsParcelIdEventsResponse400}. Not API: it
 * changes with the schema.
 */
final class PostParcelsParcelIdEventsResponse400Constraints extends ConstraintTable {
  static final PostParcelsParcelIdEventsResponse400Constraints TABLE =
      new PostParcelsParcelIdEventsResponse400Constraints();

  private PostParcelsParcelIdEventsResponse400Constraints() {
    super(PostParcelsParcelIdEventsResponse400Codec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> postParcelsParcelIdEventsResponse400();
      default -> throw unknown(number);
    };
  }

  /**
   * {@code
   * bare.json#/paths/~1parcels~1&#123;parcel-id&#125;~1events/post/responses/400/content/application~1json/schema}
   */
  private Constraint postParcelsParcelIdEventsResponse400() {
    return new Constraint()
        .type("object")
        .property("why", new Constraint().type("string"));
  }
}
