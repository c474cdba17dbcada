package dev.awsevents.runtime.json;

import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.collection.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Converts free-form scalars to the type of a field. It is apart from {@link JsonReader}, because
 * payloads of AWS rarely need it.
 */
public final class ScalarConversions {
  private ScalarConversions() {}

  /** Converts a free-form scalar. Null if it is not a boolean. */
  public static @Nullable Boolean toBoolean(@Nullable Object raw) {
    if (raw instanceof Boolean value) {
      return value;
    }
    return "true".equals(raw) ? Boolean.TRUE : "false".equals(raw) ? Boolean.FALSE : null;
  }

  /** Converts a free-form scalar. Null if it is not a whole number of 64 bits. */
  public static @Nullable Long toLong(@Nullable Object raw) {
    if (raw instanceof Long value) {
      return value;
    }
    try {
      if (raw instanceof BigDecimal decimal) {
        return decimal.longValueExact();
      }
      return raw instanceof String text && text.length() <= JsonLimits.STANDARD_NUMBER_LENGTH
          ? Long.valueOf(text)
          : null;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** Converts a free-form scalar. Null if it is not a whole number of 32 bits. */
  public static @Nullable Integer toInteger(@Nullable Object raw) {
    Long value = toLong(raw);
    return value == null || value != value.intValue() ? null : Integer.valueOf(value.intValue());
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
    if (raw instanceof String text && text.length() <= JsonLimits.STANDARD_NUMBER_LENGTH) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return null;
  }

  /** Converts a free-form scalar. Null if it is not a number or is too large. */
  public static @Nullable Double toDouble(@Nullable Object raw) {
    BigDecimal decimal = toDecimal(raw);
    if (decimal == null) {
      return null;
    }
    double value = decimal.doubleValue();
    return Double.isInfinite(value) ? null : Double.valueOf(value);
  }

  /** Whether the raw scalar is the very number. */
  public static boolean isExact(Object raw, Double value) {
    BigDecimal exact = raw instanceof Number ? toDecimal(raw) : null;
    return exact != null && new BigDecimal(value.toString()).compareTo(exact) == 0;
  }

  /**
   * Whether a raw value reads as text, or as a collection of text: a boolean or number reads as the
   * text that stands for it.
   */
  public static boolean readsAs(Object raw, @Nullable Object value) {
    if (value == null) {
      return false;
    }
    if (raw instanceof List<?> list) {
      return value instanceof List<?> texts && readAs(list, texts);
    }
    if (raw instanceof Map<?, ?> map) {
      return value instanceof Map<?, ?> texts && readAs(map, texts);
    }
    if (value instanceof List<?> texts) {
      return ImmutableList.isLone(texts) && readsAs(raw, texts.get(0));
    }
    String text = value.toString(); // an open enum prints as its text
    if (raw instanceof Number) {
      BigDecimal number = toDecimal(text);
      return number != null && number.compareTo(Objects.requireNonNull(toDecimal(raw))) == 0;
    }
    return text.equals(raw.toString());
  }

  private static boolean readAs(List<?> raws, List<?> texts) {
    if (raws.size() != texts.size()) {
      return false;
    }
    Iterator<?> next = texts.iterator();
    for (Object raw : raws) {
      Object text = next.next();
      if (raw == null ? text != null : !readsAs(raw, text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean readAs(Map<?, ?> raws, Map<?, ?> texts) {
    if (raws.size() != texts.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : raws.entrySet()) {
      Object raw = entry.getValue();
      Object text = texts.get(entry.getKey());
      if (raw == null ? text != null : !readsAs(raw, text)) {
        return false;
      }
    }
    return true;
  }
}
