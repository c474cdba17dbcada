package dev.awsevents.userbuilds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The blocks of code in {@code docs/codegen.md}. A comment before each one names it. */
final class Snippets {
  private static final Path PAGE = Path.of("..", "..", "docs", "codegen.md");

  private Snippets() {}

  /** The text of a block. */
  static String get(String name) throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int comment = page.indexOf("<!-- snippet: " + name + " -->");
    if (comment < 0) {
      throw new IllegalArgumentException("there is no snippet " + name + " in " + PAGE);
    }
    int begin = page.indexOf('\n', page.indexOf("```", comment)) + 1;
    return page.substring(begin, page.indexOf("```", begin));
  }
}
