package dev.awsevents.cli.input;

/** How large a payload may be, and all that are in work at a time, for the memory of this Java. */
public final class SizeLimit {
  /**
   * A payload is in memory several times while it is checked: as bytes, as the record, and as two
   * trees to compare and one to validate.
   */
  private static final int COPIES = 16;

  private SizeLimit() {}

  /** Bytes of one payload: less than an array can have, and 8 MB of 128 MB of memory. */
  public static int ofPayload() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, Runtime.getRuntime().maxMemory() / COPIES);
  }

  /** Bytes of all payloads in work. */
  public static long ofWork() {
    return Runtime.getRuntime().maxMemory() / COPIES / 2;
  }

  /** What to say of a payload that is too large. */
  static String message() {
    return "is larger than "
        + ofPayload()
        + " bytes, the most that the memory of this Java allows; give it more: java -Xmx4g -jar ...";
  }
}
