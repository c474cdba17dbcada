// Generated from alternatives.json; do not edit.
package com.example.a;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Alternatives}. Not API: it changes with the schema. */
final class AlternativesConstraints extends ConstraintTable {
  static final AlternativesConstraints TABLE = new AlternativesConstraints();

  private AlternativesConstraints() {
    super(AlternativesCodec.INSTANCE, 26);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> alternatives();
      case 1 -> byConst();
      case 2 -> byConstCat();
      case 3 -> byConstDog();
      case 4 -> byEnum();
      case 5 -> smallOne();
      case 6 -> byEnumL();
      case 7 -> byMapping();
      case 8 -> car();
      case 9 -> bike();
      case 10 -> byName();
      case 11 -> byKeys();
      case 12 -> byKeysVariant1();
      case 13 -> byKeysVariant2();
      case 14 -> ofUnions();
      case 15 -> vehicle();
      case 16 -> vehicleShip();
      case 17 -> vehiclePlane();
      case 18 -> ofUnionsCat();
      case 19 -> alike();
      case 20 -> besides();
      case 21 -> restricted();
      case 22 -> _0();
      case 23 -> _1();
      case 24 -> _02();
      case 25 -> _12();
      default -> throw unknown(number);
    };
  }

  /** {@code alternatives.json#} */
  private Constraint alternatives() {
    return new Constraint()
        .type("object")
        .property("byConst", new Constraint().oneOf(reference(2), reference(3)))
        .property("byEnum", new Constraint().anyOf(reference(5), reference(6)))
        .property("byMapping", new Constraint().oneOf(reference(8), reference(9)))
        .property("byName", new Constraint().oneOf(reference(8), reference(9)))
        .property("byKeys", new Constraint().oneOf(reference(12), reference(13)))
        .property("ofUnions", new Constraint().oneOf(reference(15), reference(18)))
        .property("alike", new Constraint().anyOf(reference(22), reference(23)))
        .property("besides", reference(20))
        .property("restricted", reference(21))
        .property("orNull", new Constraint().anyOf(reference(8), new Constraint().type("null")))
        .property("nullable",
            new Constraint().anyOf(new Constraint().type("null"), new Constraint().type("string")))
        .property("xNullable",
            new Constraint().anyOf(new Constraint().type("null"), new Constraint().type("string")))
        .property("typeOrNull", new Constraint().type("integer", "null"))
        .property("stringOrNumber", new Constraint().type("string", "number"))
        .property("stringOrObject",
            new Constraint().oneOf(new Constraint().type("string"), reference(8)))
        .property("oneOrMany",
            new Constraint()
            .oneOf(new Constraint().type("string"),
            new Constraint().type("array").items(new Constraint().type("string"))))
        .property("carOrCars",
            new Constraint()
            .anyOf(reference(8), new Constraint().type("array").items(reference(8))))
        .property("numberOrNumbers",
            new Constraint().type("number", "array").items(new Constraint().type("number")))
        .property("openEnum",
            new Constraint()
            .anyOf(new Constraint().values("a", "b"), new Constraint().type("string")))
        .property("enums",
            new Constraint().oneOf(new Constraint().values("x"), new Constraint().values("y")))
        .property("dateOrText",
            new Constraint().anyOf(new Constraint().type("string"), new Constraint().values("")))
        .property("numbers",
            new Constraint()
            .anyOf(new Constraint().type("integer"), new Constraint().type("number")))
        .property("lists",
            new Constraint()
            .oneOf(new Constraint().type("array").items(new Constraint().type("string")),
            new Constraint().type("array").items(new Constraint().type("integer"))))
        .property("maps",
            new Constraint()
            .oneOf(new Constraint().type("object")
            .additionalProperties(new Constraint().type("integer")),
            new Constraint().type("object").additionalProperties(new Constraint().type("integer"))))
        .property("recordOrMap",
            new Constraint().oneOf(reference(8), new Constraint().type("object")))
        .property("anything",
            new Constraint().anyOf(new Constraint().type("string"), new Constraint()));
  }

  /** {@code alternatives.json#/properties/byConst} */
  private Constraint byConst() {
    return new Constraint()
        .oneOf(reference(2), reference(3));
  }

  /** {@code alternatives.json#/properties/byConst/oneOf/0} */
  private Constraint byConstCat() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("cat"))
        .property("lives", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/properties/byConst/oneOf/1} */
  private Constraint byConstDog() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("dog"))
        .property("barks", new Constraint().type("boolean"));
  }

  /** {@code alternatives.json#/properties/byEnum} */
  private Constraint byEnum() {
    return new Constraint()
        .anyOf(reference(5), reference(6));
  }

  /** {@code alternatives.json#/properties/byEnum/anyOf/0} */
  private Constraint smallOne() {
    return new Constraint()
        .type("object")
        .property("size", new Constraint().values("xs", "s"))
        .property("a", new Constraint().type("string"));
  }

  /** {@code alternatives.json#/properties/byEnum/anyOf/1} */
  private Constraint byEnumL() {
    return new Constraint()
        .type("object")
        .property("size", new Constraint().values("l"))
        .property("b", new Constraint().type("string"));
  }

  /** {@code alternatives.json#/properties/byMapping} */
  private Constraint byMapping() {
    return new Constraint()
        .oneOf(reference(8), reference(9));
  }

  /** {@code alternatives.json#/$defs/Car} */
  private Constraint car() {
    return new Constraint()
        .type("object")
        .property("wheels", new Constraint().type("string"))
        .property("doors", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/$defs/Bike} */
  private Constraint bike() {
    return new Constraint()
        .type("object")
        .property("wheels", new Constraint().type("string"))
        .property("bell", new Constraint().type("boolean"));
  }

  /** {@code alternatives.json#/properties/byName} */
  private Constraint byName() {
    return new Constraint()
        .oneOf(reference(8), reference(9));
  }

  /** {@code alternatives.json#/properties/byKeys} */
  private Constraint byKeys() {
    return new Constraint()
        .oneOf(reference(12), reference(13));
  }

  /** {@code alternatives.json#/properties/byKeys/oneOf/0} */
  private Constraint byKeysVariant1() {
    return new Constraint()
        .type("object")
        .required("url")
        .property("url", new Constraint().type("string"));
  }

  /** {@code alternatives.json#/properties/byKeys/oneOf/1} */
  private Constraint byKeysVariant2() {
    return new Constraint()
        .type("object")
        .required("path")
        .property("path", new Constraint().type("string"));
  }

  /** {@code alternatives.json#/properties/ofUnions} */
  private Constraint ofUnions() {
    return new Constraint()
        .oneOf(reference(15), reference(18));
  }

  /** {@code alternatives.json#/$defs/Vehicle} */
  private Constraint vehicle() {
    return new Constraint()
        .oneOf(reference(16), reference(17));
  }

  /** {@code alternatives.json#/$defs/Vehicle/oneOf/0} */
  private Constraint vehicleShip() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("ship"))
        .property("decks", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/$defs/Vehicle/oneOf/1} */
  private Constraint vehiclePlane() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("plane"))
        .property("wings", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/properties/ofUnions/oneOf/1} */
  private Constraint ofUnionsCat() {
    return new Constraint()
        .type("object")
        .required("kind")
        .property("kind", new Constraint().values("cat"))
        .property("lives", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/properties/alike} */
  private Constraint alike() {
    return new Constraint()
        .anyOf(reference(22), reference(23));
  }

  /** {@code alternatives.json#/properties/besides} */
  private Constraint besides() {
    return new Constraint()
        .type("object")
        .property("id", new Constraint().type("string"))
        .oneOf(reference(24), reference(25));
  }

  /** {@code alternatives.json#/properties/restricted} */
  private Constraint restricted() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"))
        .property("b", new Constraint().type("string"))
        .anyOf(new Constraint().required("a"), new Constraint().required("b"));
  }

  /** {@code alternatives.json#/properties/alike/anyOf/0} */
  private Constraint _0() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"))
        .property("a", new Constraint().type("string"))
        .property("both", new Constraint().type("string"));
  }

  /** {@code alternatives.json#/properties/alike/anyOf/1} */
  private Constraint _1() {
    return new Constraint()
        .type("object")
        .required("id")
        .property("id", new Constraint().type("integer"))
        .property("b", new Constraint().type("string"))
        .property("both", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/properties/besides/oneOf/0} */
  private Constraint _02() {
    return new Constraint()
        .required("x")
        .property("x", new Constraint().type("integer"));
  }

  /** {@code alternatives.json#/properties/besides/oneOf/1} */
  private Constraint _12() {
    return new Constraint()
        .property("y", new Constraint().type("integer"));
  }
}
