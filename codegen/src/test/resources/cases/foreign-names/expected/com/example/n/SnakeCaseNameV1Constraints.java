// Generated from snake_case-name.v1.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/**
 * What the schema says of values of {@link SnakeCaseNameV1}. Not API: it changes with the schema.
 */
final class SnakeCaseNameV1Constraints extends ConstraintTable {
  static final SnakeCaseNameV1Constraints TABLE = new SnakeCaseNameV1Constraints();

  private SnakeCaseNameV1Constraints() {
    super(SnakeCaseNameV1Codec.INSTANCE, 10);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> snakeCaseNameV1();
      case 1 -> object();
      case 2 -> string();
      case 3 -> builder2();
      case 4 -> part();
      case 5 -> other();
      case 6 -> otherPart();
      case 7 -> otherSnakeCaseNameV1();
      case 8 -> again();
      case 9 -> part2();
      default -> throw unknown(number);
    };
  }

  /** {@code snake_case-name.v1.json#} */
  private Constraint snakeCaseNameV1() {
    return new Constraint()
        .type("object")
        .property("class", new Constraint().type("string"))
        .property("default", new Constraint().type("string"))
        .property("package", new Constraint().type("string"))
        .property("hashCode", new Constraint().type("string"))
        .property("getClass", new Constraint().type("string"))
        .property("toString", new Constraint().type("string"))
        .property("wait", new Constraint().type("string"))
        .property("builder", new Constraint().type("string"))
        .property("toBuilder", new Constraint().type("string"))
        .property("unknownFields", new Constraint().type("string"))
        .property("yield", new Constraint().type("string"))
        .property("_", new Constraint().type("string"))
        .property("true", new Constraint().type("string"))
        .property("2fa", new Constraint().type("string"))
        .property("a-b", new Constraint().type("string"))
        .property("aB", new Constraint().type("string"))
        .property("a_b", new Constraint().type("string"))
        .property("aB2", new Constraint().type("string"))
        .property("日本", new Constraint().type("string"))
        .property("+1", new Constraint().type("string"))
        .property("-1", new Constraint().type("string"))
        .property("@type", new Constraint().type("string"))
        .property("$ref", new Constraint().type("string"))
        .property("*", new Constraint().type("string"))
        .property("", new Constraint().type("string"))
        .property("record", new Constraint().type("string"))
        .property("equals", new Constraint().type("string"))
        .property("Upper", new Constraint().type("string"))
        .property("object", reference(1))
        .property("string", reference(2))
        .property("builder ", reference(3))
        .property("part", reference(4))
        .property("other", reference(5))
        .property("again", reference(8));
  }

  /** {@code snake_case-name.v1.json#/properties/object} */
  private Constraint object() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code snake_case-name.v1.json#/properties/string} */
  private Constraint string() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code snake_case-name.v1.json#/properties/builder} */
  private Constraint builder2() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code snake_case-name.v1.json#/properties/part} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .property("a", new Constraint().type("string"));
  }

  /** {@code snake_case-name.v1.json#/properties/other} */
  private Constraint other() {
    return new Constraint()
        .type("object")
        .property("part", reference(6))
        .property("snakeCaseNameV1", reference(7));
  }

  /** {@code snake_case-name.v1.json#/properties/other/properties/part} */
  private Constraint otherPart() {
    return new Constraint()
        .type("object")
        .property("b", new Constraint().type("string"));
  }

  /** {@code snake_case-name.v1.json#/properties/other/properties/snakeCaseNameV1} */
  private Constraint otherSnakeCaseNameV1() {
    return new Constraint()
        .type("object")
        .property("c", new Constraint().type("string"));
  }

  /** {@code snake_case-name.v1.json#/properties/again} */
  private Constraint again() {
    return new Constraint()
        .type("object")
        .property("part", reference(9));
  }

  /** {@code snake_case-name.v1.json#/properties/again/properties/part} */
  private Constraint part2() {
    return new Constraint()
        .type("object")
        .property("b", new Constraint().type("string"));
  }
}
