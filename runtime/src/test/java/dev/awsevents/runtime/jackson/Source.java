package dev.awsevents.runtime.jackson;

/** What a mapper reads a document from. */
enum Source {
  BYTES,
  TEXT,
  READER,
  /** The mapper's own tree. */
  TREE,
  /** A buffer with the tokens of the document. */
  TOKENS,
  /** The maps and lists that the mapper makes of the document, by {@code convertValue}. */
  JAVA_OBJECTS
}
