package dev.awsevents.site.browser;

import dev.awsevents.runtime.json.JsonWriter;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters as JavaScript counts them
 */
record TextPosition(int line, int column) {
  static TextPosition of(String text, int offset) {
    int line = 1;
    int begin = 0;
    for (int at = 0; at < offset; at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && text.charAt(Math.min(at + 1, text.length() - 1)) != '\n')) {
        line++;
        begin = at + 1;
      }
    }
    return new TextPosition(line, offset - begin + 1);
  }

  /** Writes the members {@code line} and {@code column}. */
  void write(JsonWriter out) {
    out.name("line");
    out.writeLong(line);
    out.name("column");
    out.writeLong(column);
  }
}
