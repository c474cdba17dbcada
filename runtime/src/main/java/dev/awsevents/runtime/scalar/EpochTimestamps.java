package dev.awsevents.runtime.scalar;

import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.collection.NegativeZero;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.ScalarConversions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes instants as a count of seconds, milliseconds or microseconds since 1970. It is
 * for the spellings that {@link TimestampFormat} does not handle itself.
 */
final class EpochTimestamps {
  /**
   * A number with more places than these, before or after the point, is not an instant. To rescale
   * it would take long.
   */
  private static final int MAX_SCALE = 40;

  /** As many digits as fit into a long. */
  private static final int MAX_SHORT_PRECISION = 18;

  /** A long cannot hold the microseconds of more seconds than these. */
  static final long MAX_WHOLE_SECONDS = Long.MAX_VALUE / 1_000_000 - 1;

  private EpochTimestamps() {}

  static @Nullable Instant parse(@Nullable Object raw, int scale) {
    try {
      if (raw instanceof Long count) {
        return JsonReader.instant(count, scale);
      }
      if (raw instanceof String text) {
        return parseText(text, scale);
      }
      return raw instanceof BigDecimal count ? ofDecimal(count, scale) : null;
    } catch (DateTimeException e) {
      return null; // beyond the range of Instant
    }
  }

  private static @Nullable Instant parseText(String text, int scale) {
    if (text.isEmpty() || text.length() > JsonLimits.STANDARD_NUMBER_LENGTH) {
      return null;
    }
    try {
      return text.indexOf('.') < 0
          ? JsonReader.instant(Long.parseLong(text), scale)
          : ofDecimal(new BigDecimal(text), scale);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Instant ofDecimal(BigDecimal count, int scale) {
    if (isShort(count, scale)) {
      return JsonReader.instant(count.unscaledValue().longValue(), scale + count.scale());
    }
    if (Math.abs((long) count.scale()) > MAX_SCALE || count.precision() > 2 * MAX_SCALE) {
      return null;
    }
    BigDecimal nanos =
        count.movePointRight(JsonReader.NANO_DIGITS - scale).setScale(0, RoundingMode.FLOOR);
    BigDecimal[] parts =
        nanos.divideAndRemainder(BigDecimal.valueOf(JsonReader.powerOfTen(JsonReader.NANO_DIGITS)));
    return parts[0].precision() > 18
        ? null
        : Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /**
   * Whether a long and an instant hold all digits. Then there is no need for arithmetic of
   * decimals, which is slow.
   */
  private static boolean isShort(BigDecimal count, int scale) {
    return count.scale() >= 0
        && count.scale() <= JsonReader.NANO_DIGITS - scale
        && count.precision() <= MAX_SHORT_PRECISION;
  }

  /** Whether a number, or the text of a number, equals the instant to the last digit. */
  static boolean isExact(Object raw, Instant value, int scale) {
    if (raw instanceof Long) {
      return true;
    }
    if (raw instanceof BigDecimal decimal) {
      if (decimal.signum() == 0 && NegativeZero.is(decimal)) {
        return false;
      }
      if (isShort(decimal, scale)) {
        return true;
      }
    }
    BigDecimal count = ScalarConversions.toDecimal(raw);
    return count != null && count.compareTo(count(value, scale)) == 0;
  }

  private static BigDecimal count(Instant value, int scale) {
    return BigDecimal.valueOf(value.getEpochSecond())
        .add(BigDecimal.valueOf(value.getNano(), JsonReader.NANO_DIGITS))
        .movePointRight(scale);
  }

  /** The digits of a count that has a fraction or does not fit into a long. */
  static String format(Instant value, int scale) {
    long seconds = value.getEpochSecond();
    if (seconds < 0 || seconds > MAX_WHOLE_SECONDS) {
      return count(value, scale).stripTrailingZeros().toPlainString();
    }
    int places = JsonReader.NANO_DIGITS - scale;
    long unit = JsonReader.powerOfTen(places);
    StringBuilder text = new StringBuilder(24);
    text.append(seconds * JsonReader.powerOfTen(scale) + value.getNano() / unit);
    int rest = (int) (value.getNano() % unit);
    if (rest != 0) {
      text.append('.');
      CivilTime.pad(text, rest, places);
      int length = text.length();
      while (text.charAt(length - 1) == '0') {
        length--;
      }
      text.setLength(length);
    }
    return text.toString();
  }
}
