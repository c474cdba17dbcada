package dev.awsevents.codec;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 with a zone; by hand, since {@code DateTimeFormatter} costs more than all else that a
 * first event needs.
 */
final class IsoTimestamps {
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int SECONDS_LENGTH = "2026-03-01T12:30:05".length();
  private static final int MAX_FRACTION_DIGITS = 9;

  private IsoTimestamps() {}

  /** Null where the text is no instant, or has more digits than an instant can hold. */
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
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 2);
    int day = digits(text, 8, 2);
    int hour = digits(text, 11, 2);
    int minute = digits(text, 14, 2);
    int second = digits(text, 17, 2);
    if ((year | month | day | hour | minute | second) < 0
        || !CivilDate.isValid(year, month, day)
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    int at = SECONDS_LENGTH;
    int nano = 0;
    if (text.charAt(at) == '.') {
      int from = ++at;
      while (at < length && isDigit(text.charAt(at))) {
        at++;
      }
      int count = at - from;
      if (count == 0 || count > MAX_FRACTION_DIGITS) {
        return null;
      }
      nano = digits(text, from, count);
      for (int i = count; i < MAX_FRACTION_DIGITS; i++) {
        nano *= 10;
      }
    }
    int offset = offset(text, at);
    if (offset == Integer.MIN_VALUE) {
      return null;
    }
    long seconds =
        CivilDate.epochDay(year, month, day) * SECONDS_PER_DAY
            + hour * 3_600L
            + minute * 60L
            + second;
    return Instant.ofEpochSecond(seconds - offset, nano);
  }

  /**
   * Seconds east of Greenwich of {@code Z}, {@code +hh}, {@code +hhmm} or {@code +hh:mm}; MIN_VALUE
   * for anything else.
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

  /** The number in {@code count} digits, nine at most; -1 where there is anything else. */
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * @param fraction number of digits, or -1 for 0, 3, 6 or 9, as many as needed
   * @param zone what stands for UTC
   */
  static String format(Instant value, int fraction, String zone) {
    CivilDate date = CivilDate.ofEpochDay(Math.floorDiv(value.getEpochSecond(), SECONDS_PER_DAY));
    if (!date.hasFourDigitYear()) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(30);
    pad(text, date.year, 4).append('-');
    pad(text, date.month, 2).append('-');
    pad(text, date.day, 2).append('T');
    time(text, value);
    int nano = value.getNano();
    int digits = Math.max(fraction, fractionDigits(nano));
    if (digits > 0) {
      text.append('.');
      for (int i = digits; i < MAX_FRACTION_DIGITS; i++) {
        nano /= 10;
      }
      pad(text, nano, digits);
    }
    return text.append(zone).toString();
  }

  /** Appends {@code 12:30:05}. */
  static void time(StringBuilder text, Instant value) {
    int second = (int) Math.floorMod(value.getEpochSecond(), (long) SECONDS_PER_DAY);
    pad(text, second / 3_600, 2).append(':');
    pad(text, second / 60 % 60, 2).append(':');
    pad(text, second % 60, 2);
  }

  private static int fractionDigits(int nano) {
    return nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
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
