package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.JsonReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes ISO 8601 with a zone. It does so by hand, because {@code DateTimeFormatter}
 * costs more than everything else that a first event needs.
 */
final class IsoTimestamps {
  private static final int SECONDS_LENGTH = "2026-03-01T12:30:05".length();

  private IsoTimestamps() {}

  /**
   * Parses an instant. Null if the text is not an instant, or has more digits than an instant can
   * hold.
   */
  static @Nullable Instant parse(String text) {
    int length = text.length();
    if (length <= SECONDS_LENGTH
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || (text.charAt(10) != 'T' && text.charAt(10) != 't' && text.charAt(10) != ' ')
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int year = CivilTime.digits(text, 0, 4);
    int month = CivilTime.digits(text, 5, 2);
    int day = CivilTime.digits(text, 8, 2);
    int hour = CivilTime.digits(text, 11, 2);
    int minute = CivilTime.digits(text, 14, 2);
    int second = CivilTime.digits(text, 17, 2);
    if ((year | month | day | hour | minute | second) < 0
        || !CivilTime.isValid(year, month, day)
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    int at = SECONDS_LENGTH;
    int nano = 0;
    if (text.charAt(at) == '.') {
      int from = ++at;
      while (at < length && CivilTime.isDigit(text.charAt(at))) {
        at++;
      }
      int count = at - from;
      if (count == 0 || count > JsonReader.NANO_DIGITS) {
        return null;
      }
      nano = CivilTime.digits(text, from, count);
      for (int i = count; i < JsonReader.NANO_DIGITS; i++) {
        nano *= 10;
      }
    }
    int offset = CivilTime.offset(text, at);
    if (offset == Integer.MIN_VALUE) {
      return null;
    }
    long seconds =
        CivilTime.epochDay(year, month, day) * CivilTime.SECONDS_PER_DAY
            + hour * 3_600L
            + minute * 60L
            + second;
    return Instant.ofEpochSecond(seconds - offset, nano);
  }

  /**
   * @param fraction number of digits, or -1 for 0, 3, 6 or 9, as many as needed
   * @param zone what stands for UTC
   */
  static String format(Instant value, int fraction, String zone) {
    CivilTime date =
        CivilTime.ofEpochDay(Math.floorDiv(value.getEpochSecond(), CivilTime.SECONDS_PER_DAY));
    if (!date.hasFourDigitYear()) {
      return FarTimestamps.format(value);
    }
    StringBuilder text = new StringBuilder(30);
    CivilTime.pad(text, date.year, 4).append('-');
    CivilTime.pad(text, date.month, 2).append('-');
    CivilTime.pad(text, date.day, 2).append('T');
    CivilTime.time(text, value);
    int nano = value.getNano();
    int digits = Math.max(fraction, fractionDigits(nano));
    if (digits > 0) {
      text.append('.');
      for (int i = digits; i < JsonReader.NANO_DIGITS; i++) {
        nano /= 10;
      }
      CivilTime.pad(text, nano, digits);
    }
    return text.append(zone).toString();
  }

  /**
   * Whether {@link #format} gives the same text again.
   *
   * @param text text that {@link #parse} has accepted
   * @param value the instant that it stands for
   * @param fraction as for {@link #format}
   * @param zone as for {@link #format}
   */
  @SuppressWarnings("JavaInstantGetSecondsGetNano") // the digits of the fraction alone
  static boolean isCanonical(String text, Instant value, int fraction, String zone) {
    int digits = Math.max(fraction, fractionDigits(value.getNano()));
    return text.length() == SECONDS_LENGTH + (digits > 0 ? digits + 1 : 0) + zone.length()
        && text.charAt(10) == 'T'
        && text.endsWith(zone);
  }

  private static int fractionDigits(int nano) {
    return nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
  }
}
