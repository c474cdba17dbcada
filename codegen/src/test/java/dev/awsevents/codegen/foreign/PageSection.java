package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of {@code docs/foreign-schemas.md} that a test writes: the text between {@code <!-- name
 * -->} and {@code <!-- end of name -->}.
 */
record PageSection(String name) {
  private static final Path PAGE = Path.of("..", "docs", "foreign-schemas.md");

  /** The part is as given; with {@code -Drewrite} it becomes so. */
  void assertIs(String text) throws IOException {
    String page = Files.readString(PAGE);
    String expected = page.substring(0, begin(page)) + text + page.substring(end(page));
    if (System.getProperty("rewrite") != null) {
      rewrite(expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }

  /**
   * The part is a table with a row as given. With {@code -Drewrite} the row becomes so that has the
   * same first cell; a new one is the last.
   */
  void assertHasRow(String row) throws IOException {
    String page = Files.readString(PAGE);
    List<String> lines = new ArrayList<>(page.substring(begin(page), end(page)).lines().toList());
    if (System.getProperty("rewrite") != null && !lines.contains(row)) {
      String firstCell = row.substring(0, row.indexOf(" | ") + 3);
      if (lines.stream().noneMatch(it -> it.startsWith(firstCell))) {
        lines.add(row);
      } else {
        lines.replaceAll(line -> line.startsWith(firstCell) ? row : line);
      }
      rewrite(
          page.substring(0, begin(page))
              + String.join("\n", lines)
              + "\n"
              + page.substring(end(page)));
    }
    assertTrue(lines.contains(row), () -> "there should be the row " + row);
  }

  private int begin(String page) {
    String marker = "<!-- " + name + " -->\n";
    return page.indexOf(marker) + marker.length();
  }

  private int end(String page) {
    return page.indexOf("<!-- end of " + name + " -->\n");
  }

  private static void rewrite(String page) throws IOException {
    assertNull(System.getenv("CI"), "the page is rewritten by hand only");
    Files.writeString(PAGE, page);
  }
}
