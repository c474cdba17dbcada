package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of tables, read again. Pictures are drawn from nothing else.
 *
 * @param date the day of the run, such as {@code 2026-11-29}
 * @param machine operating system, architecture and number of processors
 * @param results the sizes of the payloads and the numbers of the contenders, rounded as the file
 *     has them
 */
record ResultsFile(String date, String machine, Results results) {
  static final String TITLE = "# Measured on ";
  static final String MACHINE = "- machine: ";
  static final String PAYLOADS = "Payloads";
  static final String EMPTY_JVM = "empty JVM";

  private static final Map<String, Payload> PAYLOADS_BY_TITLE =
      byTitle(Payload.values(), Payload::title);
  private static final Map<String, ContenderName> CONTENDERS_BY_TITLE =
      byTitle(ContenderName.values(), ContenderName::title);

  /**
   * Reads a file.
   *
   * @throws NoSuchElementException if the file has a name that this version of the code does not
   *     know, or if the date or the machine is missing
   */
  static ResultsFile read(Path file) throws IOException {
    String markdown = Files.readString(file);
    Results results = new Results();
    for (MarkdownTable table : MarkdownTable.in(markdown)) {
      Optional<Setting> setting = Setting.of(withSmallInitial(table.section()));
      if (table.section().equals(PAYLOADS)) {
        addSizes(table, results);
      } else if (setting.isPresent()) {
        addMeasurements(table, setting.get(), results);
      }
    }
    return new ResultsFile(lineAfter(TITLE, markdown), lineAfter(MACHINE, markdown), results);
  }

  private static void addSizes(MarkdownTable table, Results results) {
    for (List<String> row : table.rows()) {
      results.addSize(find(PAYLOADS_BY_TITLE, row.get(0)), (int) number(row.get(1)));
    }
  }

  private static void addMeasurements(MarkdownTable table, Setting setting, Results results) {
    Metric metric =
        find(byTitle(Metric.values(), Metric::title), withSmallInitial(table.subsection()));
    for (List<String> row : table.rows()) {
      Payload payload = find(PAYLOADS_BY_TITLE, row.get(0));
      for (int column = 1; column < row.size(); column++) {
        if (!row.get(column).isEmpty()) {
          ContenderName contender = contender(table.columns().get(column));
          double value = number(row.get(column));
          results.add(new Measurement(setting, metric, payload, contender, value));
        }
      }
    }
  }

  private static @Nullable ContenderName contender(String column) {
    return column.equals(EMPTY_JVM) ? null : find(CONTENDERS_BY_TITLE, column);
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(",", ""));
  }

  private static String lineAfter(String start, String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no line starts with " + start));
  }

  private static <T> Map<String, T> byTitle(T[] all, Function<T, String> title) {
    return Arrays.stream(all).collect(Collectors.toMap(title, Function.identity()));
  }

  private static <T> T find(Map<String, T> all, String title) {
    T found = all.get(title);
    if (found == null) {
      throw new NoSuchElementException(title + " is none of " + all.keySet());
    }
    return found;
  }

  private static String withSmallInitial(String heading) {
    return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
  }
}
