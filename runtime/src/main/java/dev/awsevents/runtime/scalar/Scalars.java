package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.ScalarConversions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes booleans and numbers, or from the unknown fields what was read in their place. */
public final class Scalars {
  private Scalars() {}

  /** Writes a boolean member, or what was read in its place. */
  public static void writeBoolean(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Boolean value,
      Map<String, @Nullable Object> unknownFields) {
    if (value != null) {
      out.name(names, field);
      out.writeBoolean(value);
    } else {
      out.rawField(names, field, unknownFields);
    }
  }

  /** Writes a member with a number, or what was read in its place. */
  public static void writeNumber(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Number value,
      Map<String, @Nullable Object> unknownFields) {
    if (value == null
        || (value instanceof Double
            && value.equals(ScalarConversions.toDouble(Raw.get(names, field, unknownFields))))) {
      out.rawField(names, field, unknownFields);
      return;
    }
    out.name(names, field);
    if (value instanceof Long || value instanceof Integer) {
      out.writeLong(value.longValue());
    } else {
      out.writeValue(value);
    }
  }

  /** Writes a member with a whole number as a string, or what was read in its place. */
  public static void writeNumberText(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Number value,
      Map<String, @Nullable Object> unknownFields) {
    if (value == null
        || (!unknownFields.isEmpty()
            && Raw.isNumber(value, Raw.get(names, field, unknownFields)))) {
      out.rawField(names, field, unknownFields);
    } else {
      out.name(names, field);
      out.writeDigits(value.longValue());
    }
  }
}
