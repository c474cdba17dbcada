package dev.awsevents.runtime.json;

/** Limits, so that hostile input cannot use up the stack, the memory or the time. */
public final class JsonLimits {
  /** Objects and lists inside each other. DynamoDB, the deepest that AWS documents, allows 32. */
  public static final int MAX_DEPTH = 500;

  /**
   * Characters of one number; beyond a few hundred digits conversion costs more than linear time.
   */
  public static final int MAX_NUMBER_LENGTH = 1_000;

  /** Bytes of one string as written in the document. Lambda's largest payload is 20 MB. */
  public static final int MAX_STRING_LENGTH = 100_000_000;

  /** Bytes of one member name as written in the document. */
  public static final int MAX_NAME_LENGTH = 50_000;

  private JsonLimits() {}
}
