// Generated from Unions.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Unions}. Not API: it changes with the schema. */
final class UnionsConstraints extends ConstraintTable {
  static final UnionsConstraints TABLE = new UnionsConstraints();

  private UnionsConstraints() {
    super(UnionsCodec.INSTANCE, 41);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> unions();
      case 1 -> record();
      case 2 -> codec_();
      case 3 -> codecs();
      case 4 -> value();
      case 5 -> override();
      case 6 -> consumer();
      case 7 -> enum_();
      case 8 -> jsonReader();
      case 9 -> jsonWriter();
      case 10 -> fieldNames();
      case 11 -> immutableMap();
      case 12 -> immutableList();
      case 13 -> immutable();
      case 14 -> nullMarked();
      case 15 -> openEnum();
      case 16 -> requiredFields();
      case 17 -> lambdaEvent();
      case 18 -> nestedCodec();
      case 19 -> objects();
      case 20 -> generated();
      case 21 -> entry();
      case 22 -> class_();
      case 23 -> illegalStateException();
      case 24 -> suppressWarnings();
      case 25 -> strings();
      case 26 -> scalars();
      case 27 -> system();
      case 28 -> arrays();
      case 29 -> collections();
      case 30 -> arrayList();
      case 31 -> linkedHashMap();
      case 32 -> nullPointerException();
      case 33 -> safeVarargs();
      case 34 -> iterable();
      case 35 -> math();
      case 36 -> r();
      case 37 -> t();
      case 38 -> d();
      case 39 -> optional();
      case 40 -> set();
      default -> throw unknown(number);
    };
  }

  /** {@code Unions.schema.json#} */
  private Constraint unions() {
    return new Constraint()
        .oneOf(reference(1), reference(2), reference(3), reference(4), reference(5), reference(6),
            reference(7), reference(8), reference(9), reference(10), reference(11), reference(12),
            reference(13), reference(14), reference(15), reference(16), reference(17),
            reference(18), reference(19), reference(20), reference(21), reference(22),
            reference(23), reference(24), reference(25), reference(26), reference(27),
            reference(28), reference(29), reference(30), reference(31), reference(32),
            reference(33), reference(34), reference(35), reference(36), reference(37),
            reference(38), reference(39), reference(40));
  }

  /** {@code Unions.schema.json#/$defs/Record} */
  private Constraint record() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vRecord")
        .property("vRecord", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Codec} */
  private Constraint codec_() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vCodec")
        .property("vCodec", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Codecs} */
  private Constraint codecs() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vCodecs")
        .property("vCodecs", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Value} */
  private Constraint value() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vValue")
        .property("vValue", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Override} */
  private Constraint override() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vOverride")
        .property("vOverride", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Consumer} */
  private Constraint consumer() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vConsumer")
        .property("vConsumer", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Enum} */
  private Constraint enum_() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vEnum")
        .property("vEnum", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/JsonReader} */
  private Constraint jsonReader() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vJsonReader")
        .property("vJsonReader", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/JsonWriter} */
  private Constraint jsonWriter() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vJsonWriter")
        .property("vJsonWriter", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/FieldNames} */
  private Constraint fieldNames() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vFieldNames")
        .property("vFieldNames", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/ImmutableMap} */
  private Constraint immutableMap() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vImmutableMap")
        .property("vImmutableMap", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/ImmutableList} */
  private Constraint immutableList() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vImmutableList")
        .property("vImmutableList", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Immutable} */
  private Constraint immutable() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vImmutable")
        .property("vImmutable", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/NullMarked} */
  private Constraint nullMarked() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vNullMarked")
        .property("vNullMarked", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/OpenEnum} */
  private Constraint openEnum() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vOpenEnum")
        .property("vOpenEnum", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/RequiredFields} */
  private Constraint requiredFields() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vRequiredFields")
        .property("vRequiredFields", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/LambdaEvent} */
  private Constraint lambdaEvent() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vLambdaEvent")
        .property("vLambdaEvent", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/NestedCodec} */
  private Constraint nestedCodec() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vNestedCodec")
        .property("vNestedCodec", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Objects} */
  private Constraint objects() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vObjects")
        .property("vObjects", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Generated} */
  private Constraint generated() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vGenerated")
        .property("vGenerated", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Entry} */
  private Constraint entry() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vEntry")
        .property("vEntry", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Class} */
  private Constraint class_() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vClass")
        .property("vClass", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/IllegalStateException} */
  private Constraint illegalStateException() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vIllegalStateException")
        .property("vIllegalStateException", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/SuppressWarnings} */
  private Constraint suppressWarnings() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vSuppressWarnings")
        .property("vSuppressWarnings", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Strings} */
  private Constraint strings() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vStrings")
        .property("vStrings", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Scalars} */
  private Constraint scalars() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vScalars")
        .property("vScalars", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/System} */
  private Constraint system() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vSystem")
        .property("vSystem", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Arrays} */
  private Constraint arrays() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vArrays")
        .property("vArrays", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Collections} */
  private Constraint collections() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vCollections")
        .property("vCollections", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/ArrayList} */
  private Constraint arrayList() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vArrayList")
        .property("vArrayList", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/LinkedHashMap} */
  private Constraint linkedHashMap() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vLinkedHashMap")
        .property("vLinkedHashMap", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/NullPointerException} */
  private Constraint nullPointerException() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vNullPointerException")
        .property("vNullPointerException", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/SafeVarargs} */
  private Constraint safeVarargs() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vSafeVarargs")
        .property("vSafeVarargs", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Iterable} */
  private Constraint iterable() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vIterable")
        .property("vIterable", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Math} */
  private Constraint math() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vMath")
        .property("vMath", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/R} */
  private Constraint r() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vR")
        .property("vR", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/T} */
  private Constraint t() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vT")
        .property("vT", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/D} */
  private Constraint d() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vD")
        .property("vD", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Optional} */
  private Constraint optional() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vOptional")
        .property("vOptional", new Constraint().type("string"));
  }

  /** {@code Unions.schema.json#/$defs/Set} */
  private Constraint set() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("vSet")
        .property("vSet", new Constraint().type("string"));
  }
}
