package dev.awsevents.runtime.collection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Free-form JSON as reading gives it. A map that a program puts together may have an {@code
 * Integer} where reading gives a {@code Long}, and a {@code Double} where it gives a {@code
 * BigDecimal}: the same JSON, but not equal in Java. Only such values load this class, not those
 * that were read.
 */
public final class FreeForm {
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  private FreeForm() {}

  /** A deep, unmodifiable copy with the numbers that reading gives. */
  static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return copy(map);
    }
    if (value instanceof List<?> list) {
      return copy(list);
    }
    return value instanceof Number number ? asRead(number) : value;
  }

  static Map<?, ?> copy(Map<?, ?> map) {
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(name, copy(value)));
    return ImmutableMap.copyOf(copy);
  }

  static List<?> copy(List<?> list) {
    @Nullable Object[] elements = list.toArray();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = copy(elements[i]);
    }
    return ImmutableList.of(elements, 0, elements.length);
  }

  /** What reading gives for a number that was written; a number that JSON cannot hold itself. */
  private static Number asRead(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.longValue();
    }
    if (number instanceof BigInteger whole) {
      return whole(whole);
    }
    if (number instanceof BigDecimal decimal) {
      return decimal(decimal);
    }
    double value = number.doubleValue();
    if (!Double.isFinite(value) || !(number instanceof Double || number instanceof Float)) {
      return number;
    }
    return Double.compare(value, -0.0) == 0
        ? NegativeZero.of(1)
        : decimal(new BigDecimal(number.toString()));
  }

  private static Number decimal(BigDecimal decimal) {
    return decimal.scale() == 0 && !NegativeZero.is(decimal)
        ? whole(decimal.unscaledValue())
        : decimal;
  }

  private static Number whole(BigInteger whole) {
    return whole.compareTo(MIN_LONG) >= 0 && whole.compareTo(MAX_LONG) <= 0
        ? (Number) whole.longValue()
        : whole;
  }

  /** Whether two values are the same JSON, or equal in Java. */
  public static boolean equal(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other)
        || (isJson(one) && isJson(other) && Objects.equals(copy(one), copy(other)));
  }

  /** A hash code that is the same for all values that are {@link #equal}. */
  public static int hash(@Nullable Object value) {
    return Objects.hashCode(isJson(value) ? copy(value) : value);
  }

  private static boolean isJson(@Nullable Object value) {
    return value instanceof Map || value instanceof List || value instanceof Number;
  }
}
