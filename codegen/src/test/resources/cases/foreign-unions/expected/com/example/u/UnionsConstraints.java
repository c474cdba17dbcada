// Generated from unions.json; do not edit.
package com.example.u;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Unions}. Not API: it changes with the schema. */
final class UnionsConstraints extends ConstraintTable {
  static final UnionsConstraints TABLE = new UnionsConstraints();

  private UnionsConstraints() {
    super(UnionsCodec.INSTANCE, 40);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> unions();
      case 1 -> byConstantInside();
      case 2 -> email();
      case 3 -> kind();
      case 4 -> textMessage();
      case 5 -> textMessageKind();
      case 6 -> byConstantOrOtherwise();
      case 7 -> anyStep();
      case 8 -> byConstantOrOtherwiseCompile();
      case 9 -> options();
      case 10 -> byConstantOrOtherwiseTest();
      case 11 -> byConstantAndKeys();
      case 12 -> moved();
      case 13 -> resized();
      case 14 -> gone();
      case 15 -> byKeysOrOtherwise();
      case 16 -> byField();
      case 17 -> byValue();
      case 18 -> orAnyObject();
      case 19 -> image();
      case 20 -> orAnyObjectVariant2();
      case 21 -> byKind();
      case 22 -> one();
      case 23 -> many();
      case 24 -> detailed();
      case 25 -> none();
      case 26 -> byWhatOthersCannotHave();
      case 27 -> rowField();
      case 28 -> grid();
      case 29 -> ofUnions();
      case 30 -> source();
      case 31 -> urlSource();
      case 32 -> inlineSource();
      case 33 -> generated();
      case 34 -> otherData();
      case 35 -> ofAlike();
      case 36 -> stream();
      case 37 -> merged();
      case 38 -> _0();
      case 39 -> _1();
      default -> throw unknown(number);
    };
  }

  /** {@code unions.json#} */
  private Constraint unions() {
    return new Constraint()
        .type("object")
        .property("byConstantInside", new Constraint().oneOf(reference(2), reference(4)))
        .property("byConstantOrOtherwise",
            new Constraint().oneOf(reference(7), reference(8), reference(10)))
        .property("byConstantAndKeys",
            new Constraint().oneOf(reference(12), reference(13), reference(14)))
        .property("byKeysOrOtherwise", new Constraint().anyOf(reference(16), reference(17)))
        .property("orAnyObject",
            new Constraint().anyOf(reference(19), new Constraint().type("object")))
        .property("byKind",
            new Constraint().oneOf(reference(22), reference(23), reference(24), reference(25)))
        .property("byWhatOthersCannotHave", new Constraint().anyOf(reference(27), reference(28)))
        .property("ofUnions", new Constraint().oneOf(reference(30), reference(33), reference(34)))
        .property("ofAlike", new Constraint().oneOf(reference(36), reference(37)))
        .property("stream", reference(36));
  }

  /** {@code unions.json#/properties/byConstantInside} */
  private Constraint byConstantInside() {
    return new Constraint()
        .oneOf(reference(2), reference(4));
  }

  /** {@code unions.json#/properties/byConstantInside/oneOf/0} */
  private Constraint email() {
    return new Constraint()
        .required("kind", "to")
        .property("kind", reference(3))
        .property("to", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/byConstantInside/oneOf/0/properties/kind} */
  private Constraint kind() {
    return new Constraint()
        .property("type", new Constraint().values("email"));
  }

  /** {@code unions.json#/properties/byConstantInside/oneOf/1} */
  private Constraint textMessage() {
    return new Constraint()
        .required("kind", "to")
        .property("kind", reference(5))
        .property("to",
            new Constraint().type("object").additionalProperties(new Constraint().type("string")));
  }

  /** {@code unions.json#/properties/byConstantInside/oneOf/1/properties/kind} */
  private Constraint textMessageKind() {
    return new Constraint()
        .property("type", new Constraint().values("sms", "mms"));
  }

  /** {@code unions.json#/properties/byConstantOrOtherwise} */
  private Constraint byConstantOrOtherwise() {
    return new Constraint()
        .oneOf(reference(7), reference(8), reference(10));
  }

  /** {@code unions.json#/properties/byConstantOrOtherwise/oneOf/0} */
  private Constraint anyStep() {
    return new Constraint()
        .required("builder")
        .property("builder", new Constraint().type("string"))
        .property("options", new Constraint().type("object"));
  }

  /** {@code unions.json#/properties/byConstantOrOtherwise/oneOf/1} */
  private Constraint byConstantOrOtherwiseCompile() {
    return new Constraint()
        .property("builder", new Constraint().values("compile"))
        .property("options", reference(9));
  }

  /** {@code unions.json#/$defs/Options} */
  private Constraint options() {
    return new Constraint()
        .type("object")
        .property("level", new Constraint().type("integer"));
  }

  /** {@code unions.json#/properties/byConstantOrOtherwise/oneOf/2} */
  private Constraint byConstantOrOtherwiseTest() {
    return new Constraint()
        .property("builder", new Constraint().values("test"))
        .property("options", new Constraint().type("array").items(new Constraint().type("string")));
  }

  /** {@code unions.json#/properties/byConstantAndKeys} */
  private Constraint byConstantAndKeys() {
    return new Constraint()
        .oneOf(reference(12), reference(13), reference(14));
  }

  /** {@code unions.json#/properties/byConstantAndKeys/oneOf/0} */
  private Constraint moved() {
    return new Constraint()
        .required("type", "to")
        .property("type", new Constraint().values("change"))
        .property("to", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/byConstantAndKeys/oneOf/1} */
  private Constraint resized() {
    return new Constraint()
        .required("type", "size")
        .property("type", new Constraint().values("change"))
        .property("size", new Constraint().type("integer"));
  }

  /** {@code unions.json#/properties/byConstantAndKeys/oneOf/2} */
  private Constraint gone() {
    return new Constraint()
        .required("type")
        .property("type", new Constraint().values("delete"));
  }

  /** {@code unions.json#/properties/byKeysOrOtherwise} */
  private Constraint byKeysOrOtherwise() {
    return new Constraint()
        .anyOf(reference(16), reference(17));
  }

  /** {@code unions.json#/properties/byKeysOrOtherwise/anyOf/0} */
  private Constraint byField() {
    return new Constraint()
        .property("field", new Constraint().type("string"))
        .property("bin", new Constraint().type("boolean"));
  }

  /** {@code unions.json#/properties/byKeysOrOtherwise/anyOf/1} */
  private Constraint byValue() {
    return new Constraint()
        .required("value")
        .property("value", new Constraint().type("number"));
  }

  /** {@code unions.json#/properties/orAnyObject} */
  private Constraint orAnyObject() {
    return new Constraint()
        .anyOf(reference(19), new Constraint().type("object"));
  }

  /** {@code unions.json#/properties/orAnyObject/anyOf/0} */
  private Constraint image() {
    return new Constraint()
        .required("src")
        .property("src", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/orAnyObject/anyOf/1} */
  private Constraint orAnyObjectVariant2() {
    return new Constraint()
        .type("object");
  }

  /** {@code unions.json#/properties/byKind} */
  private Constraint byKind() {
    return new Constraint()
        .oneOf(reference(22), reference(23), reference(24), reference(25));
  }

  /** {@code unions.json#/properties/byKind/oneOf/0} */
  private Constraint one() {
    return new Constraint()
        .required("spec")
        .property("spec", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/byKind/oneOf/1} */
  private Constraint many() {
    return new Constraint()
        .required("spec")
        .property("spec", new Constraint().type("array").items(new Constraint().type("string")));
  }

  /** {@code unions.json#/properties/byKind/oneOf/2} */
  private Constraint detailed() {
    return new Constraint()
        .required("spec")
        .property("spec", reference(9));
  }

  /** {@code unions.json#/properties/byKind/oneOf/3} */
  private Constraint none() {
    return new Constraint()
        .required("reason")
        .property("reason", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/byWhatOthersCannotHave} */
  private Constraint byWhatOthersCannotHave() {
    return new Constraint()
        .anyOf(reference(27), reference(28));
  }

  /** {@code unions.json#/properties/byWhatOthersCannotHave/anyOf/0} */
  private Constraint rowField() {
    return new Constraint()
        .property("field", new Constraint().type("string"))
        .property("title", new Constraint().type("string"))
        .noAdditionalProperties();
  }

  /** {@code unions.json#/properties/byWhatOthersCannotHave/anyOf/1} */
  private Constraint grid() {
    return new Constraint()
        .property("row", new Constraint().type("string"))
        .property("column", new Constraint().type("string"))
        .property("title", new Constraint().type("string"))
        .noAdditionalProperties();
  }

  /** {@code unions.json#/properties/ofUnions} */
  private Constraint ofUnions() {
    return new Constraint()
        .oneOf(reference(30), reference(33), reference(34));
  }

  /** {@code unions.json#/$defs/Source} */
  private Constraint source() {
    return new Constraint()
        .oneOf(reference(31), reference(32));
  }

  /** {@code unions.json#/$defs/Source/oneOf/0} */
  private Constraint urlSource() {
    return new Constraint()
        .required("url")
        .property("url", new Constraint().type("string"))
        .property("name", new Constraint().type("string"));
  }

  /** {@code unions.json#/$defs/Source/oneOf/1} */
  private Constraint inlineSource() {
    return new Constraint()
        .required("values")
        .property("values", new Constraint().type("array"))
        .property("name", new Constraint().type("string"));
  }

  /** {@code unions.json#/$defs/Generated} */
  private Constraint generated() {
    return new Constraint()
        .type("object")
        .required("sequence")
        .property("sequence", new Constraint().type("integer"))
        .property("name", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/ofUnions/oneOf/2} */
  private Constraint otherData() {
    return new Constraint()
        .required("name")
        .property("name", new Constraint().type("string"))
        .property("url", new Constraint().type("string"));
  }

  /** {@code unions.json#/properties/ofAlike} */
  private Constraint ofAlike() {
    return new Constraint()
        .oneOf(reference(36), reference(37));
  }

  /** {@code unions.json#/$defs/Stream} */
  private Constraint stream() {
    return new Constraint()
        .oneOf(reference(38), reference(39));
  }

  /** {@code unions.json#/properties/ofAlike/oneOf/1} */
  private Constraint merged() {
    return new Constraint()
        .required("merge")
        .property("merge", new Constraint().type("array").items(new Constraint().type("string")));
  }

  /** {@code unions.json#/$defs/Stream/oneOf/0} */
  private Constraint _0() {
    return new Constraint()
        .required("source")
        .property("source", new Constraint().values("a"))
        .property("x", new Constraint().type("string"));
  }

  /** {@code unions.json#/$defs/Stream/oneOf/1} */
  private Constraint _1() {
    return new Constraint()
        .required("source")
        .property("source", new Constraint().values("a", "b"))
        .property("y", new Constraint().type("string"));
  }
}
