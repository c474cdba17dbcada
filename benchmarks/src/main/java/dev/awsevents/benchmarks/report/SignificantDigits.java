package dev.awsevents.benchmarks.report;

import java.util.Locale;

/** Numbers as readers see them; digits before the point are never cut. */
final class SignificantDigits {
  private SignificantDigits() {}

  /** Counts and bounds have no point: 28, 2,939; measured numbers as {@link #three} has them. */
  static String wholeOrThree(double value) {
    return value == Math.rint(value) ? decimals(value, 0) : three(value);
  }

  /** Measured numbers: 8.50, 27.9, 2,939. */
  static String three(double value) {
    return decimals(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);
  }

  /** Comparisons, which no two runs repeat more exactly: 0.31, 9.0, 28. */
  static String two(double value) {
    return decimals(value, value >= 10 ? 0 : value >= 1 ? 1 : 2);
  }

  private static String decimals(double value, int count) {
    return String.format(Locale.ROOT, "%,." + count + "f", value);
  }
}
