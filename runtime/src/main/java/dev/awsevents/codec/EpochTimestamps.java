package dev.awsevents.codec;

import dev.awsevents.json.JsonLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as a count of seconds, milliseconds or microseconds since 1970. */
final class EpochTimestamps {
  private static final int NANO_DIGITS = 9;

  /**
   * Beyond this many places either way a number is no instant, and rescaling it would take its
   * time.
   */
  private static final int MAX_SCALE = 40;

  private static final long[] POWERS_OF_TEN = {
    1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L
  };

  private EpochTimestamps() {}

  static @Nullable Instant parse(@Nullable Object raw, int scale) {
    if (raw instanceof Long count) {
      return ofCount(count, scale);
    }
    if (raw instanceof String text) {
      return parseText(text, scale);
    }
    return raw instanceof BigDecimal count ? ofDecimal(count, scale) : null;
  }

  private static @Nullable Instant parseText(String text, int scale) {
    if (text.isEmpty() || text.length() > JsonLimits.MAX_NUMBER_LENGTH) {
      return null;
    }
    try {
      return text.indexOf('.') < 0
          ? ofCount(Long.parseLong(text), scale)
          : ofDecimal(new BigDecimal(text), scale);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Instant ofCount(long count, int scale) {
    long unit = POWERS_OF_TEN[scale];
    return Instant.ofEpochSecond(
        Math.floorDiv(count, unit),
        Math.floorMod(count, unit) * POWERS_OF_TEN[NANO_DIGITS - scale]);
  }

  private static @Nullable Instant ofDecimal(BigDecimal count, int scale) {
    if (Math.abs((long) count.scale()) > MAX_SCALE || count.precision() > 2 * MAX_SCALE) {
      return null;
    }
    BigDecimal nanos = count.movePointRight(NANO_DIGITS - scale).setScale(0, RoundingMode.FLOOR);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(POWERS_OF_TEN[NANO_DIGITS]));
    return parts[0].precision() > 18
        ? null
        : Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /** Whether the number, or the text of one, is the instant to the last digit. */
  static boolean isExact(Object raw, Instant value, int scale) {
    if (raw instanceof Long) {
      return true;
    }
    BigDecimal count = Scalars.toDecimal(raw);
    return count != null && count.compareTo(count(value, scale)) == 0;
  }

  private static BigDecimal count(Instant value, int scale) {
    return BigDecimal.valueOf(value.getEpochSecond())
        .add(BigDecimal.valueOf(value.getNano(), NANO_DIGITS))
        .movePointRight(scale);
  }

  static String format(Instant value, int scale) {
    long unit = POWERS_OF_TEN[scale];
    long nanosPerUnit = POWERS_OF_TEN[NANO_DIGITS - scale];
    int nano = value.getNano();
    long seconds = value.getEpochSecond();
    // Instant's range is 17 digits of seconds, so only micros of far years leave the range of long.
    if (nano % nanosPerUnit == 0 && Math.abs(seconds) < Long.MAX_VALUE / unit - 1) {
      return Long.toString(seconds * unit + nano / nanosPerUnit);
    }
    return count(value, scale).stripTrailingZeros().toPlainString();
  }
}
