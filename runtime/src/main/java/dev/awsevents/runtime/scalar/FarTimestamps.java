package dev.awsevents.runtime.scalar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes instants whose year has more than four digits or is negative. All forms of text
 * write them as {@link Instant#toString} does. The calendar repeats every 400 years, so such an
 * instant is read and written as one that is some cycles away.
 */
final class FarTimestamps {
  private static final long YEARS_PER_CYCLE = 400;
  private static final long SECONDS_PER_CYCLE = 146_097L * CivilTime.SECONDS_PER_DAY;

  /** A year at which a cycle begins, and around which there is room for offsets. */
  private static final int NEAR_YEAR = 2_000;

  private static final int LONGEST_YEAR = 10;

  private FarTimestamps() {}

  /** Parses an instant whose year has a sign; null for anything else. */
  static @Nullable Instant parse(String text) {
    int end = 1;
    long year = 0;
    while (end < text.length() && CivilTime.isDigit(text.charAt(end))) {
      year = end > LONGEST_YEAR ? Long.MAX_VALUE / 10 : year * 10 + (text.charAt(end) - '0');
      end++;
    }
    boolean negative = text.charAt(0) == '-';
    if (end <= (negative ? 4 : 5) || year > Integer.MAX_VALUE || (negative && year == 0)) {
      return null;
    }
    if (negative) {
      year = -year;
    }
    long cycles = Math.floorDiv(year, YEARS_PER_CYCLE);
    long near = NEAR_YEAR + Math.floorMod(year, YEARS_PER_CYCLE);
    Instant value = IsoTimestamps.parse(near + text.substring(end));
    return value == null ? null : moved(value, cycles - NEAR_YEAR / YEARS_PER_CYCLE);
  }

  /** Null if it is beyond what an instant can hold. */
  private static @Nullable Instant moved(Instant value, long cycles) {
    long seconds = value.getEpochSecond() + cycles * SECONDS_PER_CYCLE;
    return seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()
        ? null
        : Instant.ofEpochSecond(seconds, value.getNano());
  }

  /** As {@link Instant#toString}. */
  static String format(Instant value) {
    long seconds = value.getEpochSecond();
    CivilTime date = CivilTime.ofEpochDay(Math.floorDiv(seconds, CivilTime.SECONDS_PER_DAY));
    long cycles = Math.floorDiv(date.year - NEAR_YEAR, YEARS_PER_CYCLE);
    Instant near = Instant.ofEpochSecond(seconds - cycles * SECONDS_PER_CYCLE, value.getNano());
    StringBuilder text = new StringBuilder(36);
    text.append(date.year < 0 ? "-" : date.year > 9999 ? "+" : "");
    int year = Math.abs(date.year);
    CivilTime.pad(text, year, Math.max(4, Integer.toString(year).length()));
    return text.append(IsoTimestamps.format(near, -1, "Z").substring(4)).toString();
  }
}
