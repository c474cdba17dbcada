package dev.awsevents.codegen.emit;

/** Who makes the builders of records. */
public enum BuilderStyle {
  /** Immutables, an annotation processor. Its builders can do the most. */
  IMMUTABLES,
  /** The generator itself. Its builders are a fifth as large, and nothing else runs. */
  PLAIN,
  /** Nobody: there are none, for those who only read. */
  NONE
}
