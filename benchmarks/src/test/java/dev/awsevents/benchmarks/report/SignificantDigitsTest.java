package dev.awsevents.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificantDigitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0       | 0     | 0.00  | 0.00",
        "0.314   | 0.31  | 0.31  | 0.31",
        "6.04    | 6.04  | 6.04  | 6.0",
        "8.987   | 8.99  | 8.99  | 9.0",
        "31      | 31    | 31.0  | 31",
        "38.35   | 38.4  | 38.4  | 38",
        "256.4   | 256   | 256   | 256",
        "2939.2  | 2,939 | 2,939 | 2,939",
      })
  void numbersAreCutToTheDigitsThatCount(
      double value, String wholeOrThree, String three, String two) {
    assertEquals(wholeOrThree, SignificantDigits.wholeOrThree(value));
    assertEquals(three, SignificantDigits.three(value));
    assertEquals(two, SignificantDigits.two(value));
  }
}
