// Generated from Picture.schema.json; do not edit.
package com.example.files;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Picture}. Not API: it changes with the schema. */
final class PictureConstraints extends ConstraintTable {
  static final PictureConstraints TABLE = new PictureConstraints();

  private PictureConstraints() {
    super(PictureCodec.INSTANCE, 1);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> picture();
      default -> throw unknown(number);
    };
  }

  /** {@code Picture.schema.json#} */
  private Constraint picture() {
    return new Constraint()
        .type("object")
        .required("url")
        .property("url", new Constraint().type("string"));
  }
}
