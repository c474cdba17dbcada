package dev.awsevents;

import java.nio.charset.StandardCharsets;

/** Turns documents that are text into UTF-8 for the reader. */
final class DocumentText {
  private DocumentText() {}

  /**
   * The document as UTF-8. {@code String.getBytes} turns a lone surrogate into a question mark.
   * Here it becomes an escape.
   */
  static byte[] utf8(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    boolean isAscii = bytes.length == json.length() && !hidesSurrogates(json, bytes);
    return isAscii || !hasLoneSurrogate(json)
        ? bytes
        : escapeLoneSurrogates(json).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether the bytes have a question mark where the text has a surrogate.
   *
   * @param bytes one for each character of the text
   */
  private static boolean hidesSurrogates(String json, byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      i = nextQuestionMark(bytes, i);
      if (i < bytes.length && json.charAt(i) != '?') {
        return true;
      }
      i++;
    }
    return false;
  }

  /** Compares eight bytes at a time, because the first compiler (C1) does not unroll loops. */
  private static int nextQuestionMark(byte[] ascii, int from) {
    int at = from;
    for (int last = ascii.length - 8; at <= last; at += 8) {
      if (ascii[at] == '?'
          || ascii[at + 1] == '?'
          || ascii[at + 2] == '?'
          || ascii[at + 3] == '?'
          || ascii[at + 4] == '?'
          || ascii[at + 5] == '?'
          || ascii[at + 6] == '?'
          || ascii[at + 7] == '?') {
        break;
      }
    }
    while (at < ascii.length && ascii[at] != '?') {
      at++;
    }
    return at;
  }

  private static boolean hasLoneSurrogate(String json) {
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < json.length()
                && Character.isLowSurrogate(json.charAt(i + 1));
        if (!paired) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    boolean afterBackslash = false;
    int i = 0;
    while (i < json.length()) {
      int codePoint = json.codePointAt(i);
      boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
      if (lone && !afterBackslash) {
        escaped.append("\\u").append(Integer.toHexString(codePoint));
      } else {
        // A surrogate after a backslash is invalid, and so is the question mark that it becomes.
        escaped.appendCodePoint(codePoint);
      }
      afterBackslash = codePoint == '\\' && !afterBackslash;
      i += Character.charCount(codePoint);
    }
    return escaped.toString();
  }
}
