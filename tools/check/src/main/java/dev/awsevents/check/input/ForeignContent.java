package dev.awsevents.check.input;

/** Recognises content that is not JSON in UTF-8 by its first bytes. */
public final class ForeignContent {
  /** The number of first bytes that decide. */
  public static final int DECISIVE_BYTES = 1024;

  private ForeignContent() {}

  /**
   * Says what the content is and what to do about it; empty if it may be JSON.
   *
   * @param content an array that begins with the first {@code length} bytes of the content
   */
  public static String describe(byte[] content, int length) {
    if (startsWith(content, length, 0xFE, 0xFF)
        || startsWith(content, length, 0xFF, 0xFE)
        || (length > 1 && isZeroAndCharacter(content[0], content[1]))) {
      return "is text in UTF-16 or UTF-32; JSON is UTF-8: convert it with iconv";
    }
    if (startsWith(content, length, 0x1F, 0x8B)) {
      return "is compressed with gzip; unpack it first, as by gunzip -c";
    }
    if (startsWith(content, length, 'P', 'K', 3, 4)) {
      return "is a zip archive; unpack it first";
    }
    for (int i = 0; i < Math.min(length, DECISIVE_BYTES); i++) {
      if (content[i] == 0) {
        return "is binary, not JSON";
      }
    }
    return "";
  }

  private static boolean isZeroAndCharacter(byte first, byte second) {
    int character = first == 0 ? second : first;
    boolean ascii = character >= ' ' || character == '\n' || character == '\r';
    return ascii && (first == 0 || second == 0);
  }

  /** Whether there is only white space, after a byte order mark or not. */
  public static boolean isBlank(byte[] content) {
    int start = startsWith(content, content.length, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (int i = start; i < content.length; i++) {
      byte next = content[i];
      if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] content, int length, int... prefix) {
    if (length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (content[i] != (byte) prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
