package dev.awsevents.check.output;

/** Makes text of files and payloads safe to print on a terminal. */
public final class TerminalText {
  private TerminalText() {}

  /**
   * The text on one line. Control characters are printed as escapes, because a terminal would obey
   * them.
   */
  public static String escaped(String text) {
    StringBuilder printable = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        if (printable != null) {
          printable.append(c);
        }
        continue;
      }
      if (printable == null) {
        printable = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      printable.append(String.format("\\u%04x", (int) c));
    }
    return printable == null ? text : printable.toString();
  }

  private static boolean isPlain(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
