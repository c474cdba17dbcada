package dev.awsevents.benchmarks.function;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ratios that must be held. */
final class FunctionGate {
  private static final double PLAIN = 4;
  private static final double PACKAGED = 8;
  private static final double RATE = 1.3;
  private static final double MOST_SIZE = 30;
  private static final double MOST_MEMORY = 40;

  private FunctionGate() {}

  static boolean check(
      Map<String, FunctionStart> starts,
      Map<String, List<Long>> rates,
      FunctionContender aws,
      FunctionContender own,
      FunctionContender packaged) {
    double first = starts.get(aws.name()).firstMilliseconds();
    boolean held = true;
    held &=
        atLeast(
            "first response, plain, against AWS's client and types",
            first / starts.get(own.name()).firstMilliseconds(),
            PLAIN);
    held &=
        atLeast(
            "first response, packaged, against the same",
            first / starts.get(packaged.name()).firstMilliseconds(),
            PACKAGED);
    held &=
        atLeast(
            "warm invocations a second, against the same",
            (double) rates.get(own.name()).get(0) / rates.get(aws.name()).get(0),
            RATE);
    held &= atMost("megabytes of the package", packaged.size() / (1024.0 * 1024.0), MOST_SIZE);
    held &=
        atMost(
            "megabytes of memory, packaged",
            starts.get(packaged.name()).peakMegabytes(),
            MOST_MEMORY);
    return held;
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
