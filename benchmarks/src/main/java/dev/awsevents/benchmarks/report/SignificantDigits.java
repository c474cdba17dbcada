package dev.awsevents.benchmarks.report;

import java.util.Locale;

/** Numbers as tables and pictures show them. Digits before the point are never cut. */
final class SignificantDigits {
  private SignificantDigits() {}

  /** Whole numbers, such as counts and bounds, without a point: 28; others as in {@link #three}. */
  static String wholeOrThree(double value) {
    return value == Math.rint(value) ? decimals(value, 0) : three(value);
  }

  /** Measured numbers: 8.50, 27.9, 2,939. */
  static String three(double value) {
    return decimals(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);
  }

  /** Comparisons: 0.31, 9.0, 28. Two runs do not agree in more digits. */
  static String two(double value) {
    return decimals(value, value >= 10 ? 0 : value >= 1 ? 1 : 2);
  }

  private static String decimals(double value, int count) {
    return String.format(Locale.ROOT, "%,." + count + "f", value);
  }
}
