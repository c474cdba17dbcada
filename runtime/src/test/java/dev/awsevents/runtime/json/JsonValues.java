package dev.awsevents.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms of free-form JSON in which {@code equals} asks what a test wants to know. */
public final class JsonValues {
  private JsonValues() {}

  /** Order of names and kinds of numbers matter, but not Java's type for a small whole number. */
  public static @Nullable Object exact(@Nullable Object value) {
    if (value instanceof BigDecimal number && number.scale() == 0) {
      return exact(number.toBigIntegerExact()); // no places: it is written as a whole number
    }
    if (value instanceof BigInteger number && number.bitLength() < Long.SIZE) {
      return number.longValue();
    }
    return value instanceof Integer number ? Long.valueOf(number) : container(value, false);
  }

  /** Order of names matters, and numbers are equal when they have the same value. */
  public static @Nullable Object numeric(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
    if (value instanceof BigInteger number) {
      return numeric(new BigDecimal(number));
    }
    if (value instanceof Integer || value instanceof Long) {
      return numeric(BigDecimal.valueOf(((Number) value).longValue()));
    }
    return container(value, true);
  }

  private static @Nullable Object container(@Nullable Object value, boolean numeric) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(numeric ? numeric(element) : exact(element)));
      return elements;
    }
    if (value instanceof Map<?, ?> map) {
      List<@Nullable Object> members = new ArrayList<>();
      members.add("members");
      map.forEach(
          (name, member) -> {
            members.add(name);
            members.add(numeric ? numeric(member) : exact(member));
          });
      // Twice a list, so that no list of the document looks the same.
      return Map.of("object", members);
    }
    return value;
  }
}
