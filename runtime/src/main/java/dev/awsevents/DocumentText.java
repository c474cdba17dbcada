package dev.awsevents;

import java.nio.charset.StandardCharsets;

/** Documents that are text already, as UTF-8 for the reader. */
final class DocumentText {
  private DocumentText() {}

  /**
   * {@code String.getBytes} would turn a lone surrogate into a question mark; here it becomes an
   * escape.
   */
  static byte[] utf8(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    boolean isAscii = bytes.length == json.length() && !hidesSurrogates(json, bytes);
    return isAscii || !hasLoneSurrogate(json)
        ? bytes
        : escapeLoneSurrogates(json).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a question mark of the bytes, one for each character, is none of the text. */
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

  /** Eight bytes at a time: the first compiler unrolls no loops. */
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
        // Behind a backslash a surrogate is no escape, nor is the question mark it becomes.
        escaped.appendCodePoint(codePoint);
      }
      afterBackslash = codePoint == '\\' && !afterBackslash;
      i += Character.charCount(codePoint);
    }
    return escaped.toString();
  }
}
