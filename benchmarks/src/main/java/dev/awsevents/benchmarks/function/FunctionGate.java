package dev.awsevents.benchmarks.function;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The ratios that must be held. */
final class FunctionGate {
  private static final double PLAIN = 4;
  private static final double PACKAGED = 8;
  private static final double RATE = 1.3;
  private static final double GO = 6;
  private static final double MOST_SIZE = 30;
  private static final double MOST_MEMORY = 40;

  private FunctionGate() {}

  static boolean check(
      Map<String, FunctionStart> starts,
      Map<String, List<Long>> rates,
      FunctionContender aws,
      FunctionContender own,
      FunctionContender packaged,
      Optional<FunctionContender> go) {
    double first = of(starts, aws).firstMilliseconds();
    boolean held = true;
    held &=
        atLeast(
            "first response, plain, against AWS's client and types",
            first / of(starts, own).firstMilliseconds(),
            PLAIN);
    held &=
        atLeast(
            "first response, packaged, against the same",
            first / of(starts, packaged).firstMilliseconds(),
            PACKAGED);
    held &=
        atLeast(
            "warm invocations a second, against the same",
            (double) of(rates, own).get(0) / of(rates, aws).get(0),
            RATE);
    if (go.isPresent()) {
      held &=
          atMost(
              "first response, packaged, against aws-lambda-go",
              of(starts, packaged).firstMilliseconds() / of(starts, go.get()).firstMilliseconds(),
              GO);
    }
    held &= atMost("megabytes of the package", packaged.size() / (1024.0 * 1024.0), MOST_SIZE);
    held &=
        atMost("megabytes of memory, packaged", of(starts, packaged).peakMegabytes(), MOST_MEMORY);
    return held;
  }

  private static <T> T of(Map<String, T> results, FunctionContender contender) {
    return Objects.requireNonNull(results.get(contender.name()));
  }

  private static boolean atLeast(String name, double value, double limit) {
    return print(name, value, ">=", limit, value >= limit);
  }

  private static boolean atMost(String name, double value, double limit) {
    return print(name, value, "<=", limit, value <= limit);
  }

  private static boolean print(
      String name, double value, String comparison, double limit, boolean held) {
    System.out.printf(
        Locale.ROOT, "%s %.2f %s%s%s%n", name, value, comparison, limit, held ? "" : " MISSED");
    return held;
  }
}
