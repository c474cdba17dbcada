package dev.awsevents.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages tell users to add to a build exists, and stands there for Maven and for Gradle. */
class CoordinatesInMarkdownTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  private static final Pattern ELEMENT =
      Pattern.compile(
          "<dependency>\\s*<groupId>dev\\.awsevents</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(?:\\s*<version>([^<]+)</version>)?(?:\\s*<type>[^<]+</type>)?"
              + "(\\s*<scope>test</scope>)?");

  private static final Pattern NOTATION =
      Pattern.compile("dev\\.awsevents:(awsevents[a-z-]*):([\\w.$-]+)");

  /** A block of dependencies, which is not a whole POM, and what stands after it. */
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```xml\n(<dependency>.*?)^```\n(.*?)(?=^#|\\z)");

  private static final Set<String> MANAGED = new TreeSet<>();
  private static String version;

  @BeforeAll
  static void readTheBillOfMaterials() throws IOException {
    String bom = Files.readString(ROOT.resolve("bom/pom.xml"));
    ELEMENT.matcher(bom).results().map((MatchResult match) -> match.group(1)).forEach(MANAGED::add);
    MANAGED.add("awsevents-bom");
    version = bom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.toList().stream())
          .filter(file -> file.toString().endsWith(".md"))
          .sorted();
    }
  }

  @Test
  void theRulesSeeTheArtifacts() throws IOException {
    assertTrue(MANAGED.contains("awsevents-lambda"), MANAGED::toString);
    assertFalse(BLOCK.matcher(text(ROOT.resolve("README.md"))).results().toList().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theBillOfMaterialsHasWhatAPageNames(Path page) throws IOException {
    List<String> errors = new ArrayList<>();
    for (Pattern form : List.of(ELEMENT, NOTATION)) {
      for (MatchResult match : form.matcher(text(page)).results().toList()) {
        String found = match.group(2);
        boolean isVersion = found == null || found.startsWith("$") || found.equals(version);
        if (!MANAGED.contains(match.group(1)) || !isVersion) {
          errors.add(match.group());
        }
      }
    }
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aDependencyForMavenHasItsLineForGradle(Path page) throws IOException {
    List<String> missing = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(text(page)).results().toList()) {
      for (MatchResult element : ELEMENT.matcher(block.group(1)).results().toList()) {
        String configuration = element.group(3) == null ? "implementation" : "testImplementation";
        String line =
            "%s(\"dev.awsevents:%s:%s\")".formatted(configuration, element.group(1), version);
        if (!block.group(2).contains(line)) {
          missing.add(line);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static String text(Path page) throws IOException {
    return Files.readString(page).replace("\r\n", "\n");
  }
}
