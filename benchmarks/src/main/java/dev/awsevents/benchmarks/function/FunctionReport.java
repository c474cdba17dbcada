package dev.awsevents.benchmarks.function;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables of a run, in Markdown. */
final class FunctionReport {
  private FunctionReport() {}

  static String of(
      int eventLength,
      Map<String, FunctionStart> starts,
      List<Integer> environments,
      Map<String, List<Long>> rates,
      List<FunctionContender> contenders) {
    StringBuilder text = new StringBuilder("# Functions\n\n");
    text.append("`benchmarks/run --function`. An SQS event of ")
        .append(eventLength)
        .append(" bytes; medians of 9 processes each.\n\n")
        .append("| | first response, ms | second, ms | peak memory, MB | package, MB |\n")
        .append("|---|--:|--:|--:|--:|\n");
    for (FunctionContender contender : contenders) {
      FunctionStart start = Objects.requireNonNull(starts.get(contender.name()));
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.2f | %.1f | %s |%n",
              contender.name(),
              start.firstMilliseconds(),
              start.secondMilliseconds(),
              start.peakMegabytes(),
              contender.size() == 0
                  ? ""
                  : String.format(Locale.ROOT, "%.1f", contender.size() / (1024.0 * 1024.0))));
    }
    text.append(
        "\nWarm invocations a second, by the number of environments at the same time:\n\n|");
    environments.forEach(number -> text.append(" | ").append(number));
    text.append(" |\n|---").append("|--:".repeat(environments.size())).append("|\n");
    rates.forEach(
        (name, values) -> {
          text.append("| ").append(name);
          values.forEach(value -> text.append(" | ").append(value));
          text.append(" |\n");
        });
    return text.toString();
  }
}
