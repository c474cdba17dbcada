// Generated from objects.json; do not edit.
package com.example.o;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Objects}. Not API: it changes with the schema. */
final class ObjectsConstraints extends ConstraintTable {
  static final ObjectsConstraints TABLE = new ObjectsConstraints();

  private ObjectsConstraints() {
    super(ObjectsCodec.INSTANCE, 24);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> objects();
      case 1 -> closed();
      case 2 -> open();
      case 3 -> typed();
      case 4 -> besidePatterns();
      case 5 -> empty();
      case 6 -> unevaluated();
      case 7 -> conditional();
      case 8 -> eitherWay();
      case 9 -> eitherWayVariant1();
      case 10 -> eitherWayVariant2();
      case 11 -> dependent();
      case 12 -> dependencies();
      case 13 -> joined();
      case 14 -> base();
      case 15 -> overridden();
      case 16 -> implied();
      case 17 -> _1();
      case 18 -> _0();
      case 19 -> _12();
      case 20 -> if_();
      case 21 -> then();
      case 22 -> else_();
      case 23 -> card();
      default -> throw unknown(number);
    };
  }

  /** {@code objects.json#} */
  private Constraint objects() {
    return new Constraint()
        .type("object")
        .required("closed", "undeclared")
        .property("closed", reference(1))
        .property("open", reference(2))
        .property("typed", reference(3))
        .property("map",
            new Constraint().type("object").additionalProperties(new Constraint().type("integer")))
        .property("patterns",
            new Constraint().type("object").patternProperty("^x-", new Constraint().type("string"))
            .patternProperty("^y-", new Constraint().type("string")).noAdditionalProperties())
        .property("mixedPatterns",
            new Constraint().type("object").patternProperty("^x-", new Constraint().type("string"))
            .patternProperty("^y-", new Constraint().type("integer")))
        .property("besidePatterns", reference(4))
        .property("empty", new Constraint().type("object").noAdditionalProperties())
        .property("unevaluated", reference(6))
        .property("free", new Constraint().type("object"))
        .property("names",
            new Constraint().type("object").minProperties(1).maxProperties(9)
            .propertyNames(new Constraint().pattern("^[a-z]+$", "^[a-z]+\\z")))
        .property("conditional", reference(7))
        .property("eitherWay",
            new Constraint()
            .ifThenElse(new Constraint().required("ref"), reference(9), reference(10)))
        .property("dependent", reference(11))
        .property("dependencies", reference(12))
        .property("joined", new Constraint().allOf(reference(14)).allOf(reference(17)))
        .property("described", reference(14))
        .property("overridden", new Constraint().allOf(reference(18)).allOf(reference(19)))
        .property("negated", new Constraint().type("string").not(new Constraint().values("")))
        .property("always", new Constraint())
        .property("never", new Constraint().never())
        .property("any", new Constraint())
        .property("implied", reference(16))
        .noAdditionalProperties();
  }

  /** {@code objects.json#/properties/closed} */
  private Constraint closed() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"))
        .noAdditionalProperties();
  }

  /** {@code objects.json#/properties/open} */
  private Constraint open() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/typed} */
  private Constraint typed() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"))
        .additionalProperties(new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/besidePatterns} */
  private Constraint besidePatterns() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"))
        .patternProperty("^x-", new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/empty} */
  private Constraint empty() {
    return new Constraint()
        .type("object")
        .noAdditionalProperties();
  }

  /** {@code objects.json#/properties/unevaluated} */
  private Constraint unevaluated() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"))
        .noAdditionalProperties();
  }

  /** {@code objects.json#/properties/conditional} */
  private Constraint conditional() {
    return new Constraint()
        .type("object")
        .property("kind", new Constraint().type("string"))
        .ifThenElse(reference(20), reference(21), reference(22));
  }

  /** {@code objects.json#/properties/eitherWay} */
  private Constraint eitherWay() {
    return new Constraint()
        .ifThenElse(new Constraint().required("ref"), reference(9), reference(10));
  }

  /** {@code objects.json#/properties/eitherWay/then} */
  private Constraint eitherWayVariant1() {
    return new Constraint()
        .type("object")
        .required("ref")
        .property("ref", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/eitherWay/else} */
  private Constraint eitherWayVariant2() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/dependent} */
  private Constraint dependent() {
    return new Constraint()
        .type("object")
        .dependentRequired("card", "holder")
        .dependentSchema("card", reference(23))
        .property("card", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/dependencies} */
  private Constraint dependencies() {
    return new Constraint()
        .type("object")
        .property("card", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/joined} */
  private Constraint joined() {
    return new Constraint()
        .allOf(reference(14))
        .allOf(reference(17));
  }

  /** {@code objects.json#/$defs/Base} */
  private Constraint base() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("string"))
        .property("note", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/overridden} */
  private Constraint overridden() {
    return new Constraint()
        .allOf(reference(18))
        .allOf(reference(19));
  }

  /** {@code objects.json#/properties/implied} */
  private Constraint implied() {
    return new Constraint()
        .property("a", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/joined/allOf/1} */
  private Constraint _1() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("string").values("a", "b"))
        .property("extra", new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/overridden/allOf/0} */
  private Constraint _0() {
    return new Constraint()
        .property("a", new Constraint().type("string"));
  }

  /** {@code objects.json#/properties/overridden/allOf/1} */
  private Constraint _12() {
    return new Constraint()
        .property("a", new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/conditional/if} */
  private Constraint if_() {
    return new Constraint()
        .property("kind", new Constraint().values("a"));
  }

  /** {@code objects.json#/properties/conditional/then} */
  private Constraint then() {
    return new Constraint()
        .property("a", new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/conditional/else} */
  private Constraint else_() {
    return new Constraint()
        .property("b", new Constraint().type("integer"))
        .property("kind", new Constraint().type("integer"));
  }

  /** {@code objects.json#/properties/dependent/dependentSchemas/card} */
  private Constraint card() {
    return new Constraint()
        .property("holder", new Constraint().type("string"));
  }
}
