package dev.awsevents.cli.output;

/** Text of files and payloads on its way to a terminal. */
public final class TerminalText {
  private TerminalText() {}

  /** The text on one line, with control characters as escapes: they could command the terminal. */
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
