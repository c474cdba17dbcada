package dev.awsevents.codegen.model;

import java.util.Optional;

/** The type of a field, an element or a value. */
public sealed interface TypeReference {
  /** A scalar other than a timestamp. */
  record Plain(Scalar scalar) implements TypeReference {}

  /** An instant. */
  record Timestamp(TimestampForm form) implements TypeReference {}

  /** A list. With {@code loneElement} a single element may stand for a list of one. */
  record ListOf(TypeReference element, boolean loneElement) implements TypeReference {}

  /** A map from strings. */
  record MapOf(TypeReference value) implements TypeReference {}

  /** A record, union or open enum. */
  record Named(TypeName name, Shape shape) implements TypeReference {}

  /** Free-form JSON; with {@code object} known to be an object. */
  record FreeForm(boolean object) implements TypeReference {}

  /** Binary content as a list of signed numbers. */
  record ByteList() implements TypeReference {}

  /** A type parameter of the root. */
  record Parameter(String name) implements TypeReference {}

  /** What a named type is. */
  enum Shape {
    /** A record. */
    RECORD,
    /** A sealed interface. */
    UNION,
    /** A value type with constants. */
    OPEN_ENUM
  }

  /** The named type that it is, or is a collection of. */
  default Optional<Named> named() {
    if (this instanceof ListOf list) {
      return list.element().named();
    }
    if (this instanceof MapOf map) {
      return map.value().named();
    }
    return this instanceof Named named ? Optional.of(named) : Optional.empty();
  }

  /** Whether it is a collection, which is never null in Java. */
  default boolean isCollection() {
    return this instanceof ListOf
        || this instanceof MapOf
        || (this instanceof FreeForm freeForm && freeForm.object());
  }
}
