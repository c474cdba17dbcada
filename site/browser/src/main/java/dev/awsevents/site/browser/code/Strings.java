package dev.awsevents.site.browser.code;

/** Strings in Java source. */
final class Strings {
  /** A constant of a class file has 65,535 bytes at most, and a character three. */
  private static final int LONGEST = 20_000;

  private Strings() {}

  /** The expression whose value is the text. */
  static String literal(String text) {
    if (text.length() <= LONGEST) {
      return quoted(text);
    }
    StringBuilder parts = new StringBuilder("String.join(\"\"");
    for (int from = 0; from < text.length(); from += LONGEST) {
      parts.append(", ");
      parts.append(quoted(text.substring(from, Math.min(text.length(), from + LONGEST))));
    }
    return parts.append(')').toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (isPrintable(c)) {
            quoted.append(c);
          } else {
            escape(quoted, c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** Controls, and what compilers and editors may change or not show, are escaped. */
  private static boolean isPrintable(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA1 && c < 0x2000 && c != 0xAD)
        || (c >= 0x3000 && c < 0xD800);
  }

  private static void escape(StringBuilder out, char c) {
    String digits = Integer.toHexString(c);
    out.append("\\u");
    for (int i = digits.length(); i < 4; i++) {
      out.append('0');
    }
    out.append(digits);
  }
}
