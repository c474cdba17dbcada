package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Raw values of fields, which stand in the unknown fields under the names of these. A writer writes
 * the raw value as long as the field has the value that it reads as.
 */
final class RawValues {
  private RawValues() {}

  /** The raw value of a field; null where there is none. */
  static @Nullable Object get(
      FieldNames names, int field, @Nullable Map<String, @Nullable Object> unknownFields) {
    return unknownFields == null ? null : unknownFields.get(names.name(field));
  }

  /** Writes the raw value of a field. */
  static void write(JsonWriter out, FieldNames names, int field, Object raw) {
    out.name(names, field);
    out.writeValue(raw);
  }
}
