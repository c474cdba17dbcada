package dev.awsevents.runtime.scalar;

import java.time.Instant;

/**
 * Converts days since 1970 to year, month and day of the Gregorian calendar and back. Reads and
 * writes the digits of dates and times. {@code java.time} does the same, but loads more classes
 * before the first event.
 */
final class CivilTime {
  static final int SECONDS_PER_DAY = 86_400;

  private static final int DAYS_PER_ERA = 146_097; // 400 years
  private static final int DAYS_FROM_0000_03_01_TO_1970 = 719_468;

  final int year;
  final int month;
  final int day;

  private CivilTime(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Days since 1970-01-01. */
  static long epochDay(int year, int month, int day) {
    // Years begin in March here, so that the leap day is the last one.
    long y = month <= 2 ? year - 1L : year;
    long era = Math.floorDiv(y, 400);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_0000_03_01_TO_1970;
  }

  static CivilTime ofEpochDay(long epochDay) {
    long days = epochDay + DAYS_FROM_0000_03_01_TO_1970;
    long era = Math.floorDiv(days, DAYS_PER_ERA);
    long dayOfEra = days - era * DAYS_PER_ERA;
    long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shiftedMonth = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
    int month = (int) (shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return new CivilTime((int) year, month, day);
  }

  /** Whether the year fits into the four digits that all wire forms have for it. */
  boolean hasFourDigitYear() {
    return year >= 0 && year <= 9999;
  }

  static boolean isValid(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
  }

  private static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /**
   * The offset from UTC of {@code Z}, {@code +hh}, {@code +hhmm} or {@code +hh:mm} in seconds,
   * positive to the east. {@code Integer.MIN_VALUE} for anything else.
   */
  static int offset(String text, int at) {
    int rest = text.length() - at;
    if (rest == 1 && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
      return 0;
    }
    if (rest < 3 || (text.charAt(at) != '+' && text.charAt(at) != '-')) {
      return Integer.MIN_VALUE;
    }
    int hours = digits(text, at + 1, 2);
    int minutes =
        rest == 3
            ? 0
            : rest == 5
                ? digits(text, at + 3, 2)
                : rest == 6 && text.charAt(at + 3) == ':' ? digits(text, at + 4, 2) : -1;
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3_600 + minutes * 60;
    return text.charAt(at) == '-' ? -seconds : seconds;
  }

  /** The number in {@code count} digits, nine at most; -1 if there is anything else. */
  static int digits(String text, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Appends {@code 12:30:05}. */
  static void time(StringBuilder text, Instant value) {
    int second = Math.floorMod(value.getEpochSecond(), SECONDS_PER_DAY);
    pad(text, second / 3_600, 2).append(':');
    pad(text, second / 60 % 60, 2).append(':');
    pad(text, second % 60, 2);
  }

  /** Appends a number with leading zeros. */
  static StringBuilder pad(StringBuilder text, int value, int digits) {
    int unit = 1;
    for (int i = 1; i < digits; i++) {
      unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
      text.append((char) ('0' + value / unit % 10));
    }
    return text;
  }
}
