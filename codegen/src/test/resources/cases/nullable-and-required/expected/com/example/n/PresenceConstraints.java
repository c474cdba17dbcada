// Generated from Presence.schema.json; do not edit.
package com.example.n;

import dev.awsevents.runtime.validation.Constraint;
import dev.awsevents.runtime.validation.ConstraintTable;

/** What the schema says of values of {@link Presence}. Not API: it changes with the schema. */
final class PresenceConstraints extends ConstraintTable {
  static final PresenceConstraints TABLE = new PresenceConstraints();

  private PresenceConstraints() {
    super(PresenceCodec.INSTANCE, 5);
  }

  @Override
  protected Constraint define(int number) {
    return switch (number) {
      case 0 -> presence();
      case 1 -> part();
      case 2 -> either();
      case 3 -> one();
      case 4 -> two();
      default -> throw unknown(number);
    };
  }

  /** {@code Presence.schema.json#} */
  private Constraint presence() {
    return new Constraint()
        .type("object")
        .required("always", "alwaysNumber", "alwaysTime", "alwaysList", "alwaysMap", "alwaysRecord",
            "alwaysUnion", "alwaysKind", "guaranteed", "guaranteedList")
        .property("always", new Constraint().type("string", "null"))
        .property("alwaysNumber", new Constraint().type("integer", "null"))
        .property("alwaysTime", new Constraint().type("string", "null"))
        .property("alwaysList",
            new Constraint().type("array", "null").items(new Constraint().type("string")))
        .property("alwaysMap",
            new Constraint().type("object", "null")
            .additionalProperties(new Constraint().type("string")))
        .property("alwaysRecord", reference(1))
        .property("alwaysUnion", reference(2))
        .property("alwaysKind", new Constraint().type("string", "null"))
        .property("sometimes", new Constraint().type("string", "null"))
        .property("guaranteed", new Constraint().type("string"))
        .property("guaranteedList",
            new Constraint().type("array").items(new Constraint().type("string")));
  }

  /** {@code Presence.schema.json#/$defs/Part} */
  private Constraint part() {
    return new Constraint()
        .type("object", "null")
        .property("a", new Constraint().type("string"));
  }

  /** {@code Presence.schema.json#/$defs/Either} */
  private Constraint either() {
    return new Constraint()
        .type("object", "null")
        .oneOf(reference(3), reference(4));
  }

  /** {@code Presence.schema.json#/$defs/One} */
  private Constraint one() {
    return new Constraint()
        .type("object")
        .required("one")
        .property("one", new Constraint().type("string"))
        .property("more", new Constraint().type("string"));
  }

  /** {@code Presence.schema.json#/$defs/Two} */
  private Constraint two() {
    return new Constraint()
        .type("object")
        .required("two")
        .property("two", new Constraint().type("string"));
  }
}
