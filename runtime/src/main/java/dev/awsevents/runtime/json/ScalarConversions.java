package dev.awsevents.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Converts free-form scalars to what a field holds. Apart from {@link JsonReader}, since what AWS
 * sends needs it rarely.
 */
public final class ScalarConversions {
  private ScalarConversions() {}

  /** Converts a free-form scalar; null where it is no boolean. */
  public static @Nullable Boolean toBoolean(@Nullable Object raw) {
    if (raw instanceof Boolean value) {
      return value;
    }
    return "true".equals(raw) ? Boolean.TRUE : "false".equals(raw) ? Boolean.FALSE : null;
  }

  /** Converts a free-form scalar; null where it is no whole number of 64 bits. */
  public static @Nullable Long toLong(@Nullable Object raw) {
    if (raw instanceof Long value) {
      return value;
    }
    try {
      if (raw instanceof BigDecimal decimal) {
        return decimal.longValueExact();
      }
      return raw instanceof String text ? Long.valueOf(text) : null;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** Converts a free-form scalar; null where it is no whole number of 32 bits. */
  public static @Nullable Integer toInteger(@Nullable Object raw) {
    Long value = toLong(raw);
    return value == null || value != value.intValue() ? null : Integer.valueOf(value.intValue());
  }

  /** Whether text spells the number otherwise than Java does, as in {@code "007"}. */
  static boolean isOtherText(Object raw, Number value) {
    return raw instanceof String && !raw.equals(value.toString());
  }

  /** Converts a free-form scalar; null where it is no number. */
  public static @Nullable BigDecimal toDecimal(@Nullable Object raw) {
    if (raw instanceof BigDecimal value) {
      return value;
    }
    if (raw instanceof Long value) {
      return BigDecimal.valueOf(value);
    }
    if (raw instanceof BigInteger value) {
      return new BigDecimal(value);
    }
    if (raw instanceof String text && text.length() <= JsonLimits.MAX_NUMBER_LENGTH) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return null;
  }

  /** Converts a free-form scalar; null where it is no number or too large. */
  public static @Nullable Double toDouble(@Nullable Object raw) {
    BigDecimal decimal = toDecimal(raw);
    if (decimal == null) {
      return null;
    }
    double value = decimal.doubleValue();
    return Double.isInfinite(value) ? null : Double.valueOf(value);
  }

  /** Whether the number is another one than the raw scalar spells. */
  public static boolean isRounded(Object raw, Double value) {
    BigDecimal exact = toDecimal(raw);
    return exact == null || new BigDecimal(value.toString()).compareTo(exact) != 0;
  }
}
