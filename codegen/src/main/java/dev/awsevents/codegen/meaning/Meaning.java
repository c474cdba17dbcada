package dev.awsevents.codegen.meaning;

/**
 * The meaning of a schema: which values it describes.
 *
 * @param kind the kind of the values
 * @param nullable whether null may stand in the place of a value
 */
public record Meaning(ValueKind kind, boolean nullable) {
  boolean isAnything() {
    return kind instanceof ValueKind.Anything;
  }
}
