package dev.awsevents.check.input;

/** The most bytes of payloads that fit into the memory of this JVM while they are checked. */
public final class SizeLimit {
  /**
   * The memory that a check takes, in sizes of the payload: it holds the bytes, the record, two
   * trees to compare and one to validate.
   */
  private static final int COPIES = 16;

  private SizeLimit() {}

  /** The most bytes of one payload: 8 MB of 128 MB of memory, and less than an array can have. */
  public static int ofPayload() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, Runtime.getRuntime().maxMemory() / COPIES);
  }

  /** The most bytes of all payloads that are checked at a time. */
  public static long ofWork() {
    return Runtime.getRuntime().maxMemory() / COPIES / 2;
  }

  /** The message for a payload that is too large. */
  static String message() {
    return "is larger than "
        + ofPayload()
        + " bytes, the limit for the memory of this JVM; give it more: java -Xmx4g -jar ...";
  }
}
