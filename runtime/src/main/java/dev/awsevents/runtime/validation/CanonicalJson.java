package dev.awsevents.runtime.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values by the equality of JSON Schema: 1, 1.0 and 1e0 are the same number, and a null member
 * is not an absent one.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  /** A value that is equal for all spellings of the same JSON value. */
  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Number number) {
      return JsonNumbers.of(number).stripTrailingZeros();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>(list.size());
      list.forEach(element -> elements.add(of(element)));
      return elements;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> members = new HashMap<>();
      map.forEach((name, member) -> members.put(name, of(member)));
      return members;
    }
    return value;
  }
}
