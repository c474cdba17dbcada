package dev.awsevents.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
  private static final Path COMMITTED = Path.of("results");

  @TempDir private Path folder;

  static List<Path> committedTables() throws IOException {
    try (Stream<Path> files = Files.list(COMMITTED)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Map<String, String> pictures(Path folder, String date) throws IOException {
    Map<String, String> pictures = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".svg")).toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(date)) {
          pictures.put(name, Files.readString(file));
        }
      }
    }
    return pictures;
  }

  @Test
  void allMeasurementsAreReadAgainInThreeDigits() throws IOException {
    Results written = Sample.results();
    Results read = ResultsFile.read(Report.write(written, folder)).results();

    assertEquals(rows(written), rows(read));
    for (Payload payload : Payload.values()) {
      assertEquals(written.size(payload), read.size(payload));
    }
  }

  private static Set<String> rows(Results results) {
    return results.stream()
        .map(
            m ->
                Stream.of(
                        m.setting().name(),
                        m.metric(),
                        m.payload(),
                        m.contender(),
                        SignificantDigits.three(m.value()))
                    .map(Objects::toString)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toSet());
  }

  @Test
  void picturesAreDrawnAgainAsTheRunDrewThem() throws IOException {
    Path tables = Report.write(Sample.results(), folder);
    Map<String, String> drawn = pictures(folder, "");
    for (String name : drawn.keySet()) {
      Files.delete(folder.resolve(name));
    }

    Picture.drawAll(tables);

    assertEquals(2, drawn.size());
    assertEquals(drawn, pictures(folder, ""));
  }

  @ParameterizedTest
  @MethodSource("committedTables")
  void committedPicturesAreThoseOfTheirTables(Path committed) throws IOException {
    Path tables = Files.copy(committed, folder.resolve(committed.getFileName()));
    String date = committed.getFileName().toString().replace(".md", "");

    Picture.drawAll(tables);

    assertEquals(pictures(COMMITTED, date), pictures(folder, date));
  }

  @ParameterizedTest
  @MethodSource("committedTables")
  void aReportShowsAllPicturesOfItsDay(Path tables) throws IOException {
    String text = Files.readString(tables);

    for (String picture :
        pictures(COMMITTED, tables.getFileName().toString().replace(".md", "")).keySet()) {
      assertTrue(text.contains("](" + picture + ")"), picture);
    }
  }

  @Test
  void anUnknownNameIsRefused() throws IOException {
    Path tables = Report.write(Sample.results(), folder);
    Files.writeString(
        tables, Files.readString(tables).replace(ContenderName.AVAJE.title(), "(d) avaje"));

    NoSuchElementException refusal =
        assertThrows(NoSuchElementException.class, () -> ResultsFile.read(tables));

    assertTrue(refusal.toString().contains("(d) avaje is none of"), refusal.toString());
  }

  @Test
  void ratiosNameDividendAndDivisor() {
    Results results = Sample.results();

    Thresholds.addTo(results, Sample.COLD, Sample.WARM, Sample.WARM);

    String table = MarkdownTables.of(results.thresholds());
    assertTrue(
        table.contains(
            "| cold, JDK 17: first read, 10 SQS messages: aws-lambda-java-events / awsevents | "),
        table);
    assertTrue(
        table.contains("| warm, JDK 17, C1: read, EventBridge event: awsevents / avaje-jsonb | "),
        table);
  }

  /** The file of tables beside the picture in the README. */
  @Test
  void theReadmeQuotesTheTables() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String start = "](benchmarks/results/";
    int date = readme.indexOf(start) + start.length();
    Results results =
        ResultsFile.read(
                Report.file(COMMITTED, readme.substring(date, date + "2026-11-29".length())))
            .results();

    for (Setting setting : List.of(Sample.COLD, Sample.WARM)) {
      for (ContenderName contender : List.of(ContenderName.OURS, ContenderName.AWS)) {
        Metric metric = setting.readingTime();
        double value = results.value(setting, metric, Payload.REST, contender).orElseThrow();
        String quoted = SignificantDigits.three(value) + " " + metric.unit();
        assertTrue(readme.contains(quoted), quoted);
      }
      double ratio =
          results
              .ratio(
                  setting,
                  setting.readingTime(),
                  Payload.REST,
                  ContenderName.AWS,
                  ContenderName.OURS)
              .orElseThrow();
      String quoted = SignificantDigits.two(ratio) + " times as long";
      assertTrue(readme.contains(quoted), quoted);
    }
  }
}
