package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Tables of a run, in Markdown. */
public final class MarkdownTables {
  private final Results results;
  private final StringBuilder text = new StringBuilder();

  private MarkdownTables(Results results) {
    this.results = results;
  }

  /**
   * One section for each setting, with a table for each metric. Rows are payloads, columns are
   * contenders.
   */
  public static String of(Results results) {
    MarkdownTables tables = new MarkdownTables(results);
    for (Setting setting : results.settings()) {
      tables.text.append("## ").append(heading(setting.name())).append("\n\n");
      for (Metric metric : Metric.values()) {
        tables.table(setting, metric);
      }
    }
    return tables.text.toString();
  }

  /** The ratios that the library is held to. */
  public static String of(List<Threshold> thresholds) {
    StringBuilder text =
        new StringBuilder("| ratio | value | must be | goal | |\n|---|---|---|---|---|\n");
    for (Threshold threshold : thresholds) {
      if (threshold.value().isPresent()) {
        String bound = threshold.atLeast() ? "at least " : "at most ";
        text.append("| ").append(threshold.name());
        text.append(" | ").append(SignificantDigits.wholeOrThree(threshold.value().getAsDouble()));
        text.append(" | ").append(bound).append(SignificantDigits.wholeOrThree(threshold.limit()));
        text.append(" | ").append(SignificantDigits.wholeOrThree(threshold.goal()));
        text.append(" | ").append(verdict(threshold)).append(" |\n");
      }
    }
    return text.toString();
  }

  /** The sizes of the payloads, in bytes. */
  static String ofSizes(Results results) {
    StringBuilder text = new StringBuilder("| payload | bytes |\n|---|---:|\n");
    for (Payload payload : Payload.values()) {
      results
          .size(payload)
          .ifPresent(
              bytes ->
                  text.append(
                      String.format(Locale.ROOT, "| %s | %,d |\n", payload.title(), bytes)));
    }
    return text.toString();
  }

  private static String verdict(Threshold threshold) {
    if (!threshold.isHeld()) {
      return "missed";
    }
    return threshold.isGoalReached() ? "goal" : "held";
  }

  private static String heading(String setting) {
    return setting.substring(0, 1).toUpperCase(Locale.ROOT) + setting.substring(1);
  }

  private void table(Setting setting, Metric metric) {
    List<Payload> payloads =
        results.stream()
            .filter(m -> m.setting().equals(setting) && m.metric() == metric)
            .map(Measurement::payload)
            .distinct()
            .sorted()
            .toList();
    if (payloads.isEmpty()) {
      return;
    }
    List<ContenderName> contenders = new ArrayList<>();
    for (ContenderName contender : ContenderName.values()) {
      if (payloads.stream()
          .anyMatch(p -> results.value(setting, metric, p, contender).isPresent())) {
        contenders.add(contender);
      }
    }
    boolean baseline =
        payloads.stream().anyMatch(p -> results.value(setting, metric, p, null).isPresent());
    text.append("### ").append(heading(metric.title())).append("\n\n| |");
    text.append(baseline ? " " + ResultsFile.EMPTY_JVM + " |" : "");
    contenders.forEach(contender -> text.append(' ').append(contender.title()).append(" |"));
    text.append("\n|---|").append(baseline ? "---:|" : "");
    text.append("---:|".repeat(contenders.size())).append('\n');
    for (Payload payload : payloads) {
      text.append("| ").append(payload.title()).append(" |");
      if (baseline) {
        cell(results.value(setting, metric, payload, null));
      }
      contenders.forEach(contender -> cell(results.value(setting, metric, payload, contender)));
      text.append('\n');
    }
    text.append('\n');
  }

  private void cell(OptionalDouble value) {
    text.append(' ')
        .append(value.isPresent() ? SignificantDigits.wholeOrThree(value.getAsDouble()) : "")
        .append(" |");
  }
}
