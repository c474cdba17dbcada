package dev.awsevents.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Equality of free-form JSON, by the promise of the library: a null member equals an absent one,
 * and numbers compare as numbers. It only says whether there is a {@link JsonDifference}.
 */
public final class EqualityUpToNulls {
  private EqualityUpToNulls() {}

  /** Whether two values are the same. */
  public static boolean isSame(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Map<?, ?> object && other instanceof Map<?, ?> otherObject) {
      return isSame(object, otherObject);
    }
    if (one instanceof List<?> list && other instanceof List<?> otherList) {
      return isSame(list, otherList);
    }
    if (one instanceof Number number && other instanceof Number otherNumber) {
      return number.equals(otherNumber) || decimal(number).compareTo(decimal(otherNumber)) == 0;
    }
    return one == null ? other == null : one.equals(other);
  }

  private static boolean isSame(Map<?, ?> object, Map<?, ?> other) {
    for (Map.Entry<?, ?> member : object.entrySet()) {
      if (!isSame(member.getValue(), other.get(member.getKey()))) {
        return false;
      }
    }
    for (Map.Entry<?, ?> member : other.entrySet()) {
      if (member.getValue() != null && object.get(member.getKey()) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(List<?> list, List<?> other) {
    if (list.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (!isSame(list.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigInteger integer
        ? new BigDecimal(integer)
        : number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.longValue());
  }
}
