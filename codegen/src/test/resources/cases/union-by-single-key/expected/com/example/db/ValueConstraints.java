// Generated from Value.schema.json; do not edit.
package com.example.db;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Value}. Not API: it changes with the schema. */
final class ValueConstraints extends ConstraintTable {
  static final ValueConstraints TABLE = new ValueConstraints();

  private ValueConstraints() {
    super(ValueCodec.INSTANCE, 11);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> value();
      case 1 -> text();
      case 2 -> count();
      case 3 -> items();
      case 4 -> members();
      case 5 -> raw();
      case 6 -> many();
      case 7 -> nothing();
      case 8 -> part();
      case 9 -> kind();
      case 10 -> any();
      default -> throw unknown(number);
    };
  }

  /** {@code Value.schema.json#} */
  private Constraint value() {
    return new Constraint()
        .oneOf(reference(1), reference(2), reference(3), reference(4), reference(5), reference(6),
            reference(7), reference(8), reference(9), reference(10));
  }

  /** {@code Value.schema.json#/$defs/Text} */
  private Constraint text() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("S")
        .property("S", new Constraint().type("string"));
  }

  /** {@code Value.schema.json#/$defs/Count} */
  private Constraint count() {
    return new Constraint()
        .type("object")
        .required("N")
        .property("N", new Constraint().type("integer"));
  }

  /** {@code Value.schema.json#/$defs/Items} */
  private Constraint items() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("L")
        .property("L", new Constraint().type("array").items(reference(0)));
  }

  /** {@code Value.schema.json#/$defs/Members} */
  private Constraint members() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("M")
        .property("M", new Constraint().type("object").additionalProperties(reference(0)));
  }

  /** {@code Value.schema.json#/$defs/Raw} */
  private Constraint raw() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("B")
        .property("B", new Constraint().type("string"));
  }

  /** {@code Value.schema.json#/$defs/Many} */
  private Constraint many() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("NS")
        .property("NS", new Constraint().type("array").items(new Constraint().type("integer")));
  }

  /** {@code Value.schema.json#/$defs/Nothing} */
  private Constraint nothing() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("NULL")
        .property("NULL", new Constraint().type("boolean"));
  }

  /** {@code Value.schema.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .type("object")
        .required("P")
        .property("P", reference(1));
  }

  /** {@code Value.schema.json#/$defs/Kind} */
  private Constraint kind() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("K")
        .property("K", new Constraint().type("string"));
  }

  /** {@code Value.schema.json#/$defs/Any} */
  private Constraint any() {
    return new Constraint()
        .type("object")
        .maxProperties(1)
        .required("A")
        .property("A", new Constraint().type("object"));
  }
}
