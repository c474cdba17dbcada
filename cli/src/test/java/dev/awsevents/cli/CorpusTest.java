package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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

  private static Map<String, String> faults() throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus-faults.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    }
  }
}
