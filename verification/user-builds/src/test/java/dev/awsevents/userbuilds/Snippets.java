package dev.awsevents.userbuilds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The blocks of code in pages of {@code docs}. A comment before each one names it. */
final class Snippets {
  private static final Path DOCS = Path.of("..", "..", "docs");

  private Snippets() {}

  /** The text of a block in {@code codegen.md}. */
  static String get(String name) throws IOException {
    return get("codegen.md", name);
  }

  /** The text of a block. */
  static String get(String page, String name) throws IOException {
    String text = Files.readString(DOCS.resolve(page)).replace("\r\n", "\n");
    int comment = text.indexOf("<!-- snippet: " + name + " -->");
    if (comment < 0) {
      throw new IllegalArgumentException("there is no snippet " + name + " in " + page);
    }
    int begin = text.indexOf('\n', text.indexOf("```", comment)) + 1;
    return text.substring(begin, text.indexOf("```", begin));
  }
}
