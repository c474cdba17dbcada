package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.ScalarConversions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that stand in the unknown fields under the name of a known one, because the type of the
 * field could not hold them in full.
 */
final class Raw {
  private Raw() {}

  /** What was read for a field, or null where its type holds it. */
  static @Nullable Object get(
      FieldNames names, int field, Map<String, @Nullable Object> unknownFields) {
    return unknownFields.isEmpty() ? null : unknownFields.get(names.name(field));
  }

  /** Whether a raw scalar spells a number. */
  static boolean isNumber(Number value, @Nullable Object raw) {
    Long number = raw == null ? null : ScalarConversions.toLong(raw);
    return number != null && number == value.longValue();
  }
}
