// Generated from Box.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Box}. Not API: it changes with the schema. */
final class BoxConstraints extends ConstraintTable {
  static final BoxConstraints TABLE = new BoxConstraints();

  private BoxConstraints() {
    super(BoxCodec.INSTANCE, 12);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> box();
      case 1 -> message();
      case 2 -> listOfMessage();
      case 3 -> mapOfMessage();
      case 4 -> either();
      case 5 -> l();
      case 6 -> r();
      case 7 -> eitherKeys();
      case 8 -> listOfValue();
      case 9 -> codec_();
      case 10 -> instance();
      case 11 -> message2();
      default -> throw unknown(number);
    };
  }

  /** {@code Box.schema.json#} */
  private Constraint box() {
    return new Constraint()
        .type("object")
        .property("messages", new Constraint().type("array").items(reference(1)))
        .property("list", reference(2))
        .property("map", reference(3))
        .property("maps", new Constraint().type("object").additionalProperties(reference(1)))
        .property("either", reference(4))
        .property("eitherKeys", reference(7))
        .property("values",
            new Constraint().type("array")
            .items(new Constraint().type("array").items(new Constraint().type("object"))))
        .property("listOfValue", reference(8))
        .property("codec", reference(9))
        .property("instance", reference(10))
        .property("others", new Constraint().type("array").items(reference(11)))
        .property("both",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array").items(reference(11))))
        .property("own",
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("array").items(reference(1))));
  }

  /** {@code Box.schema.json#/$defs/Message} */
  private Constraint message() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/ListOfMessage} */
  private Constraint listOfMessage() {
    return new Constraint()
        .type("object")
        .property("b", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/MapOfMessage} */
  private Constraint mapOfMessage() {
    return new Constraint()
        .type("object")
        .property("c", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/Either} */
  private Constraint either() {
    return new Constraint()
        .oneOf(reference(5), reference(6));
  }

  /** {@code Box.schema.json#/$defs/L} */
  private Constraint l() {
    return new Constraint()
        .type("object")
        .required("l")
        .property("l", new Constraint().type("string"))
        .property("x", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/R} */
  private Constraint r() {
    return new Constraint()
        .type("object")
        .required("r")
        .property("r", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/EitherKeys} */
  private Constraint eitherKeys() {
    return new Constraint()
        .type("object")
        .property("d", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/ListOfValue} */
  private Constraint listOfValue() {
    return new Constraint()
        .type("object")
        .property("v", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/Codec} */
  private Constraint codec_() {
    return new Constraint()
        .type("object")
        .property("v", new Constraint().type("string"));
  }

  /** {@code Box.schema.json#/$defs/Instance} */
  private Constraint instance() {
    return new Constraint()
        .type("object")
        .property("i", new Constraint().type("string"));
  }

  /** {@code Other.schema.json#/$defs/Message} */
  private Constraint message2() {
    return new Constraint()
        .type("object")
        .property("o", new Constraint().type("string"));
  }
}
