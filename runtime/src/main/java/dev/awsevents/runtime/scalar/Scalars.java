package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.ScalarConversions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes members with booleans and numbers, or the raw values that these were read from. */
public final class Scalars {
  private Scalars() {}

  /** Writes a boolean. */
  public static void writeBoolean(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Boolean value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toBoolean(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeBoolean(value);
    }
  }

  /** Writes a whole number. */
  public static void writeLong(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Long value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toLong(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeLong(value);
    }
  }

  /** Writes a whole number of 32 bits. */
  public static void writeInteger(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Integer value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toInteger(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeLong(value);
    }
  }

  /** Writes a whole number as a string. */
  public static void writeLongText(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Long value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toLong(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeDigits(value);
    }
  }

  /** Writes a whole number of 32 bits as a string. */
  public static void writeIntegerText(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Integer value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toInteger(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeDigits(value);
    }
  }

  /** Writes a decimal number. */
  public static void writeDecimal(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable BigDecimal value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && isSame(value, ScalarConversions.toDecimal(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeValue(value);
    }
  }

  private static boolean isSame(@Nullable BigDecimal value, @Nullable BigDecimal converted) {
    if (value == null || converted == null) {
      return value == null && converted == null;
    }
    return value.compareTo(converted) == 0;
  }

  /** Writes a floating-point number. */
  public static void writeDouble(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Double value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toDouble(raw))) {
      RawValues.write(out, names, field, raw);
    } else if (value != null) {
      out.name(names, field);
      out.writeValue(value);
    }
  }
}
