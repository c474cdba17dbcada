package dev.awsevents.spark.read;

/** What becomes of a document that is malformed or not of the structure of its type. */
public enum ParseMode {
  /** A row with the text and the error. */
  PERMISSIVE,

  /** Nothing. */
  DROPMALFORMED,

  /** The query fails. */
  FAILFAST
}
