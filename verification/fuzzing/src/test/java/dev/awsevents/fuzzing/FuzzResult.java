package dev.awsevents.fuzzing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of fuzzing a target.
 *
 * @param executions inputs tried
 * @param edges edges of the control flow that were taken, in the code of the library
 */
record FuzzResult(String target, long executions, long edges, boolean failed) {
  /** What libFuzzer prints now and then: {@code #4096 pulse cov: 512 ft: 1024 corp: ...}. */
  private static final Pattern STATUS = Pattern.compile("#(\\d+)\\s+\\S+\\s+cov: (\\d+) .*");

  static FuzzResult of(String target, int exitCode, List<String> log) {
    long executions = 0;
    long edges = 0;
    for (String line : log) {
      Matcher status = STATUS.matcher(line);
      if (status.matches()) {
        executions = Long.parseLong(status.group(1));
        edges = Long.parseLong(status.group(2));
      }
    }
    return new FuzzResult(target, executions, edges, exitCode != 0);
  }

  static String table(List<FuzzResult> results) {
    StringBuilder table = new StringBuilder();
    table.append(String.format("%-28s %14s %8s%n", "target", "executions", "edges"));
    for (FuzzResult result : results) {
      table.append(
          String.format(
              "%-28s %,14d %,8d%s%n",
              result.target(),
              result.executions(),
              result.edges(),
              result.failed() ? "  FINDING" : ""));
    }
    long all = results.stream().mapToLong(FuzzResult::executions).sum();
    return table.append(String.format("%-28s %,14d%n", "all", all)).toString();
  }
}
