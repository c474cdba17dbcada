package dev.awsevents.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.site.browser.BrowserTools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The site in a browser: the rules in {@code src/test/playwright}. They need Chromium, and npm,
 * which fetches what drives it.
 */
class SiteIT {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path RULES = MODULE.resolve("src/test/playwright/rules.mjs");

  @TestFactory
  Stream<DynamicTest> rules() throws IOException, InterruptedException {
    Optional<BrowserTools> found = BrowserTools.find();
    assumeTrue(found.isPresent(), "Chromium, Node.js or npm is not installed");
    BrowserTools tools = found.orElseThrow();
    tools.install(MODULE);
    return tools.run(MODULE, RULES, Site.FOLDER, tools.chromium()).stream().map(SiteIT::test);
  }

  private static DynamicTest test(String line) {
    try {
      JsonNode outcome = new ObjectMapper().readTree(line);
      return DynamicTest.dynamicTest(
          outcome.path("rule").asText(),
          () -> assertThat(outcome.path("error").asText(null)).isNull());
    } catch (IOException e) {
      throw new IllegalStateException("the script says: " + line, e);
    }
  }
}
