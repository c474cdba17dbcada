// Generated from Codec.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Codec}. Not API: it changes with the schema. */
final class CodecConstraints extends ConstraintTable {
  static final CodecConstraints TABLE = new CodecConstraints();

  private CodecConstraints() {
    super(CodecCodec.INSTANCE, 2);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> codec_();
      case 1 -> n();
      default -> throw unknown(number);
    };
  }

  /** {@code Codec.schema.json#} */
  private Constraint codec_() {
    return new Constraint()
        .type("object")
        .property("v", new Constraint().type("string"))
        .property("n", reference(1));
  }

  /** {@code Codec.schema.json#/properties/n} */
  private Constraint n() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }
}
