package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of {@code docs/foreign-schemas.md} that a test writes: the text between {@code <!-- name
 * -->} and {@code <!-- end of name -->}.
 */
record PageSection(String name) {
  private static final Path PAGE = Path.of("..", "docs", "foreign-schemas.md");

  /** The part is as given; with {@code -Drewrite} it becomes so. */
  void assertIs(String text) throws IOException {
    String page = Files.readString(PAGE);
    String marker = "<!-- " + name + " -->\n";
    int begin = page.indexOf(marker) + marker.length();
    String expected =
        page.substring(0, begin)
            + text
            + page.substring(page.indexOf("<!-- end of " + name + " -->\n", begin));
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "the page is rewritten by hand only");
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }
}
