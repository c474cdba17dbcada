package dev.awsevents.runtime.json;

/**
 * Whether the elements of a list or the values of a map may be null, and those of the collections
 * in it. It is a text with a character for each level, the outermost first, as {@link
 * FieldNames#expecting} describes it. Only a {@link StrictReader} loads it.
 *
 * @param levels none means that no level is special
 */
record ElementNulls(String levels) {
  /** No level is special. */
  static final ElementNulls UNSAID = new ElementNulls("");

  /** Whether a null that the codec reads as an element with a type is expected. */
  boolean mayBeNull() {
    return levels.startsWith("?");
  }

  /** Whether elements are read as free-form JSON, but have a type and are never null. */
  boolean areConvertedAndNotNull() {
    return levels.startsWith("!");
  }

  /** The same of a collection that is an element. */
  ElementNulls inside() {
    return levels.isEmpty() ? this : new ElementNulls(levels.substring(1));
  }
}
