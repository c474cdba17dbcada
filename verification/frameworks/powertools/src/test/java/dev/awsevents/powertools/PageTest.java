package dev.awsevents.powertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of the page is the code that the tests run. */
class PageTest {
  private static final Path PAGE = Path.of("..", "..", "..", "docs", "powertools.md");
  private static final Path SOURCES = Path.of("src/main/java/com/example/orders");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  @Test
  void theJavaOfThePageIsThatOfTheFunctions() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      Set<String> sources = files.map(PageTest::text).collect(Collectors.toSet());
      Set<String> blocks =
          JAVA.matcher(text(PAGE))
              .results()
              .map((MatchResult match) -> match.group(1))
              .collect(Collectors.toSet());

      assertEquals(sources, blocks);
    }
  }

  @Test
  void theConfigurationOfThePageIsThatOfTheFunctions() {
    assertTrue(text(PAGE).contains(text(Path.of("src/main/resources/log4j2.xml"))));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
