package dev.awsevents.userbuilds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of code in pages of {@code docs}. A comment before each one names it. */
final class Snippets {
  private static final Path DOCS = Path.of("..", "..", "docs");

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  private Snippets() {}

  /** The text of a block of {@code docs/codegen.md}. */
  static String get(String name) throws IOException {
    return get("codegen.md", name);
  }

  /** The text of a block of a page. */
  static String get(String file, String name) throws IOException {
    String page = page(file);
    int comment = page.indexOf("<!-- snippet: " + name + " -->");
    if (comment < 0) {
      throw new IllegalArgumentException("there is no snippet " + name + " in " + file);
    }
    int begin = page.indexOf('\n', page.indexOf("```", comment)) + 1;
    return page.substring(begin, page.indexOf("```", begin));
  }

  /** The blocks of Java of a page, which are whole files. */
  static List<String> java(String file) throws IOException {
    return JAVA.matcher(page(file)).results().map(match -> match.group(1)).toList();
  }

  private static String page(String file) throws IOException {
    return Files.readString(DOCS.resolve(file)).replace("\r\n", "\n");
  }
}
