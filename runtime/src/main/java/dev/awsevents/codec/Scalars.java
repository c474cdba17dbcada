package dev.awsevents.codec;

import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Booleans and numbers. Reading converts a scalar of another kind ({@code "12"} for 12). What
 * cannot be converted reads as null and is handed to {@link JsonReader#reject}; writing puts it
 * back from the unknown fields.
 */
public final class Scalars {
  private Scalars() {}

  /** Reads a boolean. */
  public static @Nullable Boolean readBoolean(JsonReader in) {
    Object raw = in.readScalar();
    if (raw == null || raw instanceof Boolean) {
      return (Boolean) raw;
    }
    Boolean value = ScalarConversions.toBoolean(raw);
    if (value == null) {
      in.reject(raw);
    }
    return value;
  }

  /** Reads a whole number. */
  public static @Nullable Long readLong(JsonReader in) {
    if (in.tryReadDecimal(0)) {
      return in.decimalDigits();
    }
    Object raw = in.readScalar();
    if (raw == null || raw instanceof Long) {
      return (Long) raw;
    }
    Long value = ScalarConversions.toLong(raw);
    if (value == null) {
      in.reject(raw);
    }
    return value;
  }

  /** Reads a whole number of 32 bits. */
  public static @Nullable Integer readInteger(JsonReader in) {
    if (in.tryReadDecimal(0)) {
      long digits = in.decimalDigits();
      if (digits == (int) digits) {
        return (int) digits;
      }
      in.reject(digits);
      return null;
    }
    Object raw = in.readScalar();
    Integer value = ScalarConversions.toInteger(raw);
    if (value == null && raw != null) {
      in.reject(raw);
    }
    return value;
  }

  /** Reads a whole number that AWS sends as a string. */
  public static @Nullable Long readLongText(JsonReader in) {
    if (in.tryReadDigits()) {
      return in.decimalDigits();
    }
    Object raw = in.readScalar();
    Long value = ScalarConversions.toLong(raw);
    if (raw != null && (value == null || ScalarConversions.isOtherText(raw, value))) {
      in.reject(raw);
    }
    return value;
  }

  /** Reads a whole number of 32 bits that AWS sends as a string. */
  public static @Nullable Integer readIntegerText(JsonReader in) {
    if (in.tryReadDigits()) {
      long digits = in.decimalDigits();
      if (digits == (int) digits) {
        return (int) digits;
      }
      in.reject(Long.toString(digits));
      return null;
    }
    Object raw = in.readScalar();
    Integer value = ScalarConversions.toInteger(raw);
    if (raw != null && (value == null || ScalarConversions.isOtherText(raw, value))) {
      in.reject(raw);
    }
    return value;
  }

  /** Reads a decimal number. */
  public static @Nullable BigDecimal readDecimal(JsonReader in) {
    Object raw = in.readScalar();
    BigDecimal value = ScalarConversions.toDecimal(raw);
    if (value == null && raw != null) {
      in.reject(raw);
    }
    return value;
  }

  /**
   * Reads a floating-point number; one that {@code double} cannot hold in full is kept as it came,
   * too.
   */
  public static @Nullable Double readDouble(JsonReader in) {
    Object raw = in.readScalar();
    Double value = ScalarConversions.toDouble(raw);
    if (raw != null && (value == null || ScalarConversions.isRounded(raw, value))) {
      in.reject(raw);
    }
    return value;
  }

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
