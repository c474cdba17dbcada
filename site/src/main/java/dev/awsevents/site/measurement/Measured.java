package dev.awsevents.site.measurement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A table of the results.
 *
 * @param setting the heading of the part that it is in: {@code Cold, JDK 17}
 * @param metric its own heading, with the unit: {@code First read, ms}
 * @param contenders the heads of the columns
 * @param rows the payloads
 */
record Measured(String setting, String metric, List<String> contenders, List<Row> rows) {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  /**
   * A payload.
   *
   * @param values one for each contender, as it is printed; empty if it was not measured
   */
  record Row(String payload, List<String> values) {}

  /** The setting as names of files have it: {@code cold-jdk-17}. */
  String settingId() {
    return NO_WORD.matcher(setting.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  /** What follows the last comma of the metric. */
  String unit() {
    return Objects.requireNonNull(metric).substring(metric.lastIndexOf(',') + 1).strip();
  }
}
