package dev.awsevents.runtime.scalar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of day as text, as RFC 3339 writes them. The formatters of {@code java.time} do
 * the same, but load some hundred classes first.
 */
final class LocalTexts {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 8;
  private static final int NANO_DIGITS = 9;

  private LocalTexts() {}

  /**
   * The date in {@code 2026-03-01}; null for anything else.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  static @Nullable LocalDate date(String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      return LocalDate.parse(text); // a year of more than four digits
    }
    if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = CivilTime.digits(text, 0, 4);
    int month = CivilTime.digits(text, 5, 2);
    int day = CivilTime.digits(text, 8, 2);
    return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
  }

  /**
   * The time in {@code 12:30:05}, with a fraction of at most nine digits; null for anything else.
   *
   * @throws java.time.DateTimeException if there is no such time
   */
  static @Nullable LocalTime time(String text) {
    return time(text, text.length());
  }

  /**
   * The time in {@code 12:30:05+01:00}; null for anything else.
   *
   * @throws java.time.DateTimeException if there is no such time
   */
  static @Nullable OffsetTime offsetTime(String text) {
    int end = TIME_LENGTH;
    while (end < text.length()
        && (text.charAt(end) == '.' || CivilTime.isDigit(text.charAt(end)))) {
      end++;
    }
    LocalTime time = end >= text.length() ? null : time(text, end);
    int offset = time == null ? Integer.MIN_VALUE : CivilTime.offset(text, end);
    return time == null || offset == Integer.MIN_VALUE
        ? null
        : time.atOffset(ZoneOffset.ofTotalSeconds(offset));
  }

  private static @Nullable LocalTime time(String text, int end) {
    if (end < TIME_LENGTH || text.charAt(2) != ':' || text.charAt(5) != ':') {
      return null;
    }
    int hour = CivilTime.digits(text, 0, 2);
    int minute = CivilTime.digits(text, 3, 2);
    int second = CivilTime.digits(text, 6, 2);
    int nano = end == TIME_LENGTH ? 0 : nano(text, end);
    return hour < 0 || minute < 0 || second < 0 || nano < 0
        ? null
        : LocalTime.of(hour, minute, second, nano);
  }

  /** The fraction behind the seconds; -1 if there is anything else. */
  private static int nano(String text, int end) {
    int digits = end - TIME_LENGTH - 1;
    if (text.charAt(TIME_LENGTH) != '.' || digits < 1 || digits > NANO_DIGITS) {
      return -1;
    }
    int nano = CivilTime.digits(text, TIME_LENGTH + 1, digits);
    for (int i = digits; i < NANO_DIGITS; i++) {
      nano *= 10;
    }
    return nano < 0 ? -1 : nano;
  }

  /** Java leaves seconds out that are zero; RFC 3339 wants them. */
  static String text(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0
        ? time.toString().concat(":00")
        : time.toString();
  }

  static String text(OffsetTime time) {
    return text(time.toLocalTime()).concat(time.getOffset().getId());
  }
}
