package dev.awsevents.eventbridge.registry;

import java.util.List;

/** The type of a value. */
sealed interface ValueType {
  /** A string, number, integer or boolean, by its name in JSON Schema. */
  record Scalar(String type) implements ValueType {}

  /** Any JSON. */
  record Json() implements ValueType {}

  /** A list. */
  record ListOf(ValueType element) implements ValueType {}

  /** An object with keys of any name. */
  record MapOf(ValueType value) implements ValueType {}

  /** A key of {@link RegisteredEvent#shapes}. */
  record Reference(String shape) implements ValueType {}

  /** One of several. */
  record OneOf(List<ValueType> types) implements ValueType {}
}
