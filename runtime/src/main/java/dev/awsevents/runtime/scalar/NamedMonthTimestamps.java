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

  // A question mark stands for any character.
  private static final String COMMON_LOG = "??/???/????:??:??:?? ?????";
  private static final String RFC_1123 = "???, ?? ??? ???? ??:??:?? GMT";
  private static final String JAVA_DATE_UTC = "??? ??? ?? ??:??:?? UTC ????";
  private static final String JAVA_DATE_GMT = "??? ??? ?? ??:??:?? GMT ????";

  private NamedMonthTimestamps() {}

  /** Parses any of the three forms; null for any other text. */
  static @Nullable Instant parse(String text) {
    if (hasLayout(text, COMMON_LOG)) {
      return instant(text, 7, 3, 0, 12, CivilTime.offset(text, 21));
    }
    if (hasLayout(text, RFC_1123)) {
      return isWeekday(text) ? instant(text, 12, 8, 5, 17, 0) : null;
    }
    if (hasLayout(text, JAVA_DATE_UTC) || hasLayout(text, JAVA_DATE_GMT)) {
      return isWeekday(text) ? instant(text, 24, 4, 8, 11, 0) : null;
    }
    return null;
  }

  private static boolean hasLayout(String text, String layout) {
    if (text.length() != layout.length()) {
      return false;
    }
    for (int i = 0; i < layout.length(); i++) {
      if (layout.charAt(i) != '?' && layout.charAt(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text begins with a day of the week, be it the right one or not. */
  private static boolean isWeekday(String text) {
    return WEEKDAYS.indexOf(text.substring(0, 3)) % 3 == 0;
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
      return FarTimestamps.format(value);
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
      return FarTimestamps.format(value);
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
      return FarTimestamps.format(value);
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
