package dev.awsevents.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The site in a browser: the rules in {@code src/test/playwright}. They need Chromium, and npm,
 * which fetches what drives it.
 */
class SiteIT {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

  private record Outcome(int code, List<String> lines) {}

  @TestFactory
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  Stream<DynamicTest> rules() throws IOException, InterruptedException {
    Optional<Path> browser = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(browser.isPresent(), "no Chromium: apt-get install chromium");
    assumeTrue(hasNpm(), "no npm");
    if (Files.notExists(Path.of("node_modules", "axe-core"))) {
      Outcome packages = run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
      assumeTrue(packages.code() == 0, () -> "npm cannot fetch its packages: " + packages.lines());
    }
    Outcome rules =
        run(
            "node",
            "src/test/playwright/rules.mjs",
            Site.FOLDER.toString(),
            browser.orElseThrow().toString());
    assertThat(rules.code()).as(() -> String.join("\n", rules.lines())).isZero();
    return rules.lines().stream().map(SiteIT::test);
  }

  private static boolean hasNpm() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines;
    try (InputStream out = process.getInputStream()) {
      lines = new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    return new Outcome(process.waitFor(), lines);
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
