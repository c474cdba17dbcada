package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.ScalarConversions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes members with booleans and numbers, or the raw values that these were read from. The
 * methods return whether there was anything to write.
 */
public final class Scalars {
  private Scalars() {}

  /** Writes a boolean. */
  public static boolean writeBoolean(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Boolean value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toBoolean(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeBoolean(value);
    return true;
  }

  /** Writes a whole number. */
  public static boolean writeLong(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Long value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toLong(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeLong(value);
    return true;
  }

  /** Writes a whole number of 32 bits. */
  public static boolean writeInteger(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Integer value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toInteger(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeLong(value);
    return true;
  }

  /** Writes a whole number as a string. */
  public static boolean writeLongText(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Long value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toLong(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeDigits(value);
    return true;
  }

  /** Writes a whole number of 32 bits as a string. */
  public static boolean writeIntegerText(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Integer value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toInteger(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeDigits(value);
    return true;
  }

  /** Writes a decimal number. */
  public static boolean writeDecimal(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable BigDecimal value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && isSame(value, ScalarConversions.toDecimal(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeValue(value);
    return true;
  }

  private static boolean isSame(@Nullable BigDecimal value, @Nullable BigDecimal converted) {
    if (value == null || converted == null) {
      return value == null && converted == null;
    }
    return value.compareTo(converted) == 0;
  }

  /** Writes a floating-point number. */
  public static boolean writeDouble(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Double value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, ScalarConversions.toDouble(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    out.writeValue(value);
    return true;
  }
}
