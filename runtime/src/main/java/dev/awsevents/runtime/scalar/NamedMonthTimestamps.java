package dev.awsevents.runtime.scalar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the forms with English names of months: Common Log Format, RFC 1123 and {@code
 * java.util.Date.toString}.
 */
final class NamedMonthTimestamps {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String WEEKDAYS = "ThuFriSatSunMonTueWed"; // 1970 began on a Thursday

  private NamedMonthTimestamps() {}

  /** Parses any of the three forms; null for any other text. */
  static @Nullable Instant parse(String text) {
    switch (text.length()) {
      case 26: // 01/Mar/2026:12:30:05 +0000
        return text.charAt(2) == '/' && text.charAt(11) == ':' && text.charAt(20) == ' '
            ? instant(text, 7, 3, 0, 12, CivilTime.offset(text, 21))
            : null;
      case 29: // Sun, 01 Mar 2026 12:30:05 GMT
        return text.endsWith(" GMT") ? instant(text, 12, 8, 5, 17, 0) : null;
      case 28: // Sun Mar 01 12:30:05 UTC 2026
        return text.startsWith(" UTC ", 19) || text.startsWith(" GMT ", 19)
            ? instant(text, 24, 4, 8, 11, 0)
            : null;
      default:
        return null;
    }
  }

  private static @Nullable Instant instant(
      String text, int yearAt, int monthAt, int dayAt, int timeAt, int offset) {
    int year = CivilTime.digits(text, yearAt, 4);
    int month = MONTHS.indexOf(text.substring(monthAt, monthAt + 3));
    int day = CivilTime.digits(text, dayAt, 2);
    int hour = CivilTime.digits(text, timeAt, 2);
    int minute = CivilTime.digits(text, timeAt + 3, 2);
    int second = CivilTime.digits(text, timeAt + 6, 2);
    if ((year | day | hour | minute | second) < 0
        || month < 0
        || month % 3 != 0
        || text.charAt(timeAt + 2) != ':'
        || text.charAt(timeAt + 5) != ':'
        || !CivilTime.isValid(year, month / 3 + 1, day)
        || hour > 23
        || minute > 59
        || second > 59
        || offset == Integer.MIN_VALUE) {
      return null;
    }
    long epochDay = CivilTime.epochDay(year, month / 3 + 1, day);
    return Instant.ofEpochSecond(
        epochDay * CivilTime.SECONDS_PER_DAY + hour * 3_600L + minute * 60L + second - offset);
  }

  /**
   * Whether {@link #commonLog} gives the same text again.
   *
   * @param text text that {@link #parse} has accepted
   */
  static boolean isCanonicalCommonLog(String text) {
    return text.endsWith(" +0000");
  }

  static String commonLog(Instant value) {
    CivilTime date = date(value);
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(26);
    CivilTime.pad(text, date.day, 2).append('/').append(month(date)).append('/');
    CivilTime.pad(text, date.year, 4).append(':');
    CivilTime.time(text, value);
    return text.append(" +0000").toString();
  }

  static String httpDate(Instant value) {
    CivilTime date = date(value);
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(29).append(weekday(value)).append(", ");
    CivilTime.pad(text, date.day, 2).append(' ').append(month(date)).append(' ');
    CivilTime.pad(text, date.year, 4).append(' ');
    CivilTime.time(text, value);
    return text.append(" GMT").toString();
  }

  static String javaDate(Instant value) {
    CivilTime date = date(value);
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text =
        new StringBuilder(28).append(weekday(value)).append(' ').append(month(date)).append(' ');
    CivilTime.pad(text, date.day, 2).append(' ');
    CivilTime.time(text, value);
    CivilTime.pad(text.append(" UTC "), date.year, 4);
    return text.toString();
  }

  private static CivilTime date(Instant value) {
    return CivilTime.ofEpochDay(Math.floorDiv(value.getEpochSecond(), CivilTime.SECONDS_PER_DAY));
  }

  private static String month(CivilTime date) {
    return MONTHS.substring(date.month * 3 - 3, date.month * 3);
  }

  private static String weekday(Instant value) {
    int day =
        (int) Math.floorMod(Math.floorDiv(value.getEpochSecond(), CivilTime.SECONDS_PER_DAY), 7L);
    return WEEKDAYS.substring(day * 3, day * 3 + 3);
  }
}
