package dev.awsevents.userbuilds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The blocks of code in pages of {@code docs}. A comment before each one names it. */
final class Snippets {
  private static final Path DOCS = Path.of("..", "..", "docs");

  private Snippets() {}

  /** The text of a block of {@code docs/codegen.md}. */
  static String get(String name) throws IOException {
    return get("codegen.md", name);
  }

  /** The text of a block. */
  static String get(String file, String name) throws IOException {
    String page = Files.readString(DOCS.resolve(file)).replace("\r\n", "\n");
    int comment = page.indexOf("<!-- snippet: " + name + " -->");
    if (comment < 0) {
      throw new IllegalArgumentException("there is no snippet " + name + " in " + file);
    }
    int begin = page.indexOf('\n', page.indexOf("```", comment)) + 1;
    return page.substring(begin, page.indexOf("```", begin));
  }
}
