package dev.awsevents.codec;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The forms with English names of months: Common Log Format, RFC 1123 and {@code
 * java.util.Date.toString}.
 */
final class NamedMonthTimestamps {
  private static final int SECONDS_PER_DAY = 86_400;
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String WEEKDAYS = "ThuFriSatSunMonTueWed"; // 1970 began on a Thursday

  private NamedMonthTimestamps() {}

  /** Parses any of the three forms; null where it is none of them. */
  static @Nullable Instant parse(String text) {
    switch (text.length()) {
      case 26: // 01/Mar/2026:12:30:05 +0000
        return text.charAt(2) == '/' && text.charAt(11) == ':' && text.charAt(20) == ' '
            ? instant(text, 7, 3, 0, 12, IsoTimestamps.offset(text, 21))
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
    int year = IsoTimestamps.digits(text, yearAt, 4);
    int month = MONTHS.indexOf(text.substring(monthAt, monthAt + 3));
    int day = IsoTimestamps.digits(text, dayAt, 2);
    int hour = IsoTimestamps.digits(text, timeAt, 2);
    int minute = IsoTimestamps.digits(text, timeAt + 3, 2);
    int second = IsoTimestamps.digits(text, timeAt + 6, 2);
    if ((year | day | hour | minute | second) < 0
        || month < 0
        || month % 3 != 0
        || text.charAt(timeAt + 2) != ':'
        || text.charAt(timeAt + 5) != ':'
        || !CivilDate.isValid(year, month / 3 + 1, day)
        || hour > 23
        || minute > 59
        || second > 59
        || offset == Integer.MIN_VALUE) {
      return null;
    }
    long epochDay = CivilDate.epochDay(year, month / 3 + 1, day);
    return Instant.ofEpochSecond(
        epochDay * SECONDS_PER_DAY + hour * 3_600L + minute * 60L + second - offset);
  }

  static String commonLog(Instant value) {
    CivilDate date = date(value);
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(26);
    IsoTimestamps.pad(text, date.day, 2).append('/').append(month(date)).append('/');
    IsoTimestamps.pad(text, date.year, 4).append(':');
    IsoTimestamps.time(text, value);
    return text.append(" +0000").toString();
  }

  static String httpDate(Instant value) {
    CivilDate date = date(value);
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(29).append(weekday(value)).append(", ");
    IsoTimestamps.pad(text, date.day, 2).append(' ').append(month(date)).append(' ');
    IsoTimestamps.pad(text, date.year, 4).append(' ');
    IsoTimestamps.time(text, value);
    return text.append(" GMT").toString();
  }

  static String javaDate(Instant value) {
    CivilDate date = date(value);
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text =
        new StringBuilder(28).append(weekday(value)).append(' ').append(month(date)).append(' ');
    IsoTimestamps.pad(text, date.day, 2).append(' ');
    IsoTimestamps.time(text, value);
    IsoTimestamps.pad(text.append(" UTC "), date.year, 4);
    return text.toString();
  }

  private static CivilDate date(Instant value) {
    return CivilDate.ofEpochDay(Math.floorDiv(value.getEpochSecond(), SECONDS_PER_DAY));
  }

  private static String month(CivilDate date) {
    return MONTHS.substring(date.month * 3 - 3, date.month * 3);
  }

  private static String weekday(Instant value) {
    int day = (int) Math.floorMod(Math.floorDiv(value.getEpochSecond(), SECONDS_PER_DAY), 7L);
    return WEEKDAYS.substring(day * 3, day * 3 + 3);
  }
}
