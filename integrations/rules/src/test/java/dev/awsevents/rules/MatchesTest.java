package dev.awsevents.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code matches} has a pattern, events that it matches, and events that it does not.
 * They say what AWS's page on comparison operators says.
 */
class MatchesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "matches"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPatternMatchesWhatThePageSays(Path file) throws IOException {
    JsonNode example = JSON.readTree(file.toFile());
    EventPattern pattern = Rules.parse(example.get("pattern").toString());

    for (JsonNode event : example.get("matches")) {
      assertTrue(pattern.matches(event.toString()), event::toString);
    }
    for (JsonNode event : example.get("differs")) {
      assertFalse(pattern.matches(event.toString()), event::toString);
    }
  }
}
