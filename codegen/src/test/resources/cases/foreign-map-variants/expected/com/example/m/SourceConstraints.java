// Generated from source.json; do not edit.
package com.example.m;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Source}. Not API: it changes with the schema. */
final class SourceConstraints extends ConstraintTable {
  static final SourceConstraints TABLE = new SourceConstraints();

  private SourceConstraints() {
    super(SourceCodec.INSTANCE, 18);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> source();
      case 1 -> image();
      case 2 -> build();
      case 3 -> labels();
      case 4 -> byKind();
      case 5 -> one();
      case 6 -> two();
      case 7 -> ports();
      case 8 -> ofObjects();
      case 9 -> step();
      case 10 -> run();
      case 11 -> steps();
      case 12 -> stepsValue();
      case 13 -> ofSeveralMaps();
      case 14 -> text();
      case 15 -> mistaken();
      case 16 -> _0();
      case 17 -> _02();
      default -> throw unknown(number);
    };
  }

  /** {@code source.json#} */
  private Constraint source() {
    return new Constraint()
        .type("object")
        .property("image", new Constraint().oneOf(reference(2), reference(3)))
        .property("byKind",
            new Constraint()
            .anyOf(reference(5), reference(6),
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("string", "integer"))))
        .property("ofObjects",
            new Constraint().type("array")
            .items(new Constraint()
            .oneOf(reference(9),
            new Constraint().type("object").additionalProperties(reference(12)))))
        .property("ofSeveralMaps",
            new Constraint()
            .oneOf(reference(14),
            new Constraint().type("object").additionalProperties(new Constraint().type("string")),
            new Constraint().type("object").additionalProperties(new Constraint().type("integer"))))
        .property("mistaken",
            new Constraint()
            .oneOf(reference(16),
            new Constraint().type("object").additionalProperties(new Constraint().type("object"))))
        .property("nothingTells",
            new Constraint()
            .oneOf(reference(17),
            new Constraint().type("object").additionalProperties(new Constraint().type("object"))));
  }

  /** {@code source.json#/properties/image} */
  private Constraint image() {
    return new Constraint()
        .oneOf(reference(2), reference(3));
  }

  /** {@code source.json#/properties/image/oneOf/0} */
  private Constraint build() {
    return new Constraint()
        .type("object")
        .required("context")
        .property("context", new Constraint().type("string"))
        .property("args", reference(3));
  }

  /** {@code source.json#/$defs/Labels} */
  private Constraint labels() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint().type("string"));
  }

  /** {@code source.json#/properties/byKind} */
  private Constraint byKind() {
    return new Constraint()
        .anyOf(reference(5), reference(6),
            new Constraint().type("object")
            .additionalProperties(new Constraint().type("string", "integer")));
  }

  /** {@code source.json#/properties/byKind/anyOf/0} */
  private Constraint one() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("one"));
  }

  /** {@code source.json#/properties/byKind/anyOf/1} */
  private Constraint two() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("two"));
  }

  /** {@code source.json#/properties/byKind/anyOf/2} */
  private Constraint ports() {
    return new Constraint()
        .type("object")
        .additionalProperties(new Constraint().type("string", "integer"));
  }

  /** {@code source.json#/properties/ofObjects/items} */
  private Constraint ofObjects() {
    return new Constraint()
        .oneOf(reference(9), new Constraint().type("object").additionalProperties(reference(12)));
  }

  /** {@code source.json#/properties/ofObjects/items/oneOf/0} */
  private Constraint step() {
    return new Constraint()
        .type("object")
        .required("run")
        .property("run", reference(10));
  }

  /** {@code source.json#/properties/ofObjects/items/oneOf/0/properties/run} */
  private Constraint run() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code source.json#/properties/ofObjects/items/oneOf/1} */
  private Constraint steps() {
    return new Constraint()
        .type("object")
        .additionalProperties(reference(12));
  }

  /** {@code source.json#/properties/ofObjects/items/oneOf/1/additionalProperties} */
  private Constraint stepsValue() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code source.json#/properties/ofSeveralMaps} */
  private Constraint ofSeveralMaps() {
    return new Constraint()
        .oneOf(reference(14),
            new Constraint().type("object").additionalProperties(new Constraint().type("string")),
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")));
  }

  /** {@code source.json#/properties/ofSeveralMaps/oneOf/0} */
  private Constraint text() {
    return new Constraint()
        .type("object")
        .required("text")
        .property("text", new Constraint());
  }

  /** {@code source.json#/properties/mistaken} */
  private Constraint mistaken() {
    return new Constraint()
        .oneOf(reference(16),
            new Constraint().type("object").additionalProperties(new Constraint().type("object")));
  }

  /** {@code source.json#/properties/mistaken/oneOf/0} */
  private Constraint _0() {
    return new Constraint()
        .type("object")
        .required("run")
        .property("run", new Constraint().type("string"));
  }

  /** {@code source.json#/properties/nothingTells/oneOf/0} */
  private Constraint _02() {
    return new Constraint()
        .type("object")
        .property("run", new Constraint().type("string"));
  }
}
