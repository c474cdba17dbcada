package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.SchemaViolationException;
import dev.awsevents.Violation;
import dev.awsevents.cli.catalogue.PayloadTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Checks payloads outside of this project: the environment variable {@code AWSEVENTS_CORPUS} names
 * a folder with a {@code manifest.tsv}. The file {@code corpus-faults.tsv} lists the payloads with
 * known faults: name, verdict and reason, separated by tabs.
 */
class CorpusTest {
  private static final String FOLDER = System.getenv("AWSEVENTS_CORPUS");

  /** What strict reading refuses, but no schema: other members, and texts in another format. */
  private static final Set<String> LEFT_OPEN =
      Set.of("is unknown", "has a value that does not fit its type");

  @Test
  void everyPayloadIsWhatTheListSaysOrItsFaultIsKnown() throws IOException {
    assumeTrue(FOLDER != null && !FOLDER.isEmpty(), "AWSEVENTS_CORPUS names no folder of payloads");
    Run run =
        Run.of(
            "check", "--quiet", "--json", "--manifest", Path.of(FOLDER, "manifest.tsv").toString());
    Map<String, String> findings = new TreeMap<>();
    for (JsonNode report : run.jsonLines()) {
      if (report.has("source")) {
        Path source = Path.of(report.get("source").asText());
        findings.put(source.getFileName().toString(), report.get("verdict").asText());
      }
    }

    assertEquals(faults(), findings, run::out);
  }

  @Test
  void strictReadingRefusesNoVariantAndNoNullInPayloadsThatHoldToTheirSchema() throws IOException {
    assumeTrue(FOLDER != null && !FOLDER.isEmpty(), "AWSEVENTS_CORPUS names no folder of payloads");
    Run run = Run.of("check", "--json", "--manifest", Path.of(FOLDER, "manifest.tsv").toString());
    Map<String, List<Violation>> refused = new TreeMap<>();
    int read = 0;
    for (JsonNode report : run.jsonLines()) {
      if (report.path("verdict").asText().equals("ok")) {
        read++;
        Path source = Path.of(report.get("source").asText());
        List<Violation> violations = violations(source, report.get("type").asText());
        if (!violations.isEmpty()) {
          refused.put(source.toString(), violations);
        }
      }
    }

    assertTrue(read > 0);
    assertEquals(Map.of(), refused);
  }

  private static List<Violation> violations(Path source, String type) throws IOException {
    try {
      AwsEvents.reader()
          .strict()
          .read(Files.readAllBytes(source), PayloadTypes.named(type).orElseThrow().type());
      return List.of();
    } catch (SchemaViolationException e) {
      return e.violations().stream()
          .filter(violation -> !LEFT_OPEN.contains(violation.problem()))
          .toList();
    }
  }

  private static Map<String, String> faults() throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus-faults.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    }
  }
}
