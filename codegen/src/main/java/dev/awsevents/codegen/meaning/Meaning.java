package dev.awsevents.codegen.meaning;

/**
 * The meaning of a schema: which values it describes.
 *
 * @param kind the kind of the values
 * @param nullable whether null may stand in the place of a value
 * @param implied whether keywords such as {@code properties} only imply the kind, so that values of
 *     any other kind are valid, too
 */
public record Meaning(ValueKind kind, boolean nullable, boolean implied) {
  /** The meaning of a schema that states the kind. */
  Meaning(ValueKind kind, boolean nullable) {
    this(kind, nullable, false);
  }

  boolean isAnything() {
    return kind instanceof ValueKind.Anything;
  }
}
