package dev.awsevents.codec;

import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
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
    Boolean value = toBoolean(raw);
    if (value == null) {
      in.reject(raw);
    }
    return value;
  }

  /** Converts a free-form scalar; null where it is no boolean. */
  public static @Nullable Boolean toBoolean(@Nullable Object raw) {
    if (raw instanceof Boolean value) {
      return value;
    }
    return "true".equals(raw) ? Boolean.TRUE : "false".equals(raw) ? Boolean.FALSE : null;
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
    Long value = toLong(raw);
    if (value == null) {
      in.reject(raw);
    }
    return value;
  }

  /** Reads a whole number of 32 bits. */
  public static @Nullable Integer readInteger(JsonReader in) {
    Object raw = in.tryReadDecimal(0) ? Long.valueOf(in.decimalDigits()) : in.readScalar();
    Integer value = toInteger(raw);
    if (value == null && raw != null) {
      in.reject(raw);
    }
    return value;
  }

  /** Converts a free-form scalar; null where it is no whole number of 64 bits. */
  public static @Nullable Long toLong(@Nullable Object raw) {
    if (raw instanceof Long value) {
      return value;
    }
    try {
      if (raw instanceof BigDecimal decimal) {
        return decimal.longValueExact();
      }
      return raw instanceof String text ? Long.valueOf(text) : null;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** Converts a free-form scalar; null where it is no whole number of 32 bits. */
  public static @Nullable Integer toInteger(@Nullable Object raw) {
    Long value = toLong(raw);
    return value == null || value != value.intValue() ? null : Integer.valueOf(value.intValue());
  }

  /** Reads a whole number that AWS sends as a string. */
  public static @Nullable Long readLongText(JsonReader in) {
    if (in.tryReadDigits()) {
      return in.decimalDigits();
    }
    Object raw = in.readScalar();
    Long value = toLong(raw);
    if (raw != null && (value == null || isOtherText(raw, value))) {
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
    Integer value = toInteger(raw);
    if (raw != null && (value == null || isOtherText(raw, value))) {
      in.reject(raw);
    }
    return value;
  }

  /** Whether text spells the number otherwise than Java does, as in {@code "007"}. */
  private static boolean isOtherText(Object raw, Number value) {
    return raw instanceof String && !raw.equals(value.toString());
  }

  /** Reads a decimal number. */
  public static @Nullable BigDecimal readDecimal(JsonReader in) {
    Object raw = in.readScalar();
    BigDecimal value = toDecimal(raw);
    if (value == null && raw != null) {
      in.reject(raw);
    }
    return value;
  }

  /** Converts a free-form scalar; null where it is no number. */
  public static @Nullable BigDecimal toDecimal(@Nullable Object raw) {
    if (raw instanceof BigDecimal value) {
      return value;
    }
    if (raw instanceof Long value) {
      return BigDecimal.valueOf(value);
    }
    if (raw instanceof BigInteger value) {
      return new BigDecimal(value);
    }
    if (raw instanceof String text
        && text.length() <= dev.awsevents.json.JsonLimits.MAX_NUMBER_LENGTH) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return null;
  }

  /**
   * Reads a floating-point number; one that {@code double} cannot hold in full is kept as it came,
   * too.
   */
  public static @Nullable Double readDouble(JsonReader in) {
    Object raw = in.readScalar();
    Double value = toDouble(raw);
    if (raw != null && (value == null || isRounded(raw, value))) {
      in.reject(raw);
    }
    return value;
  }

  /** Converts a free-form scalar; null where it is no number or too large. */
  public static @Nullable Double toDouble(@Nullable Object raw) {
    BigDecimal decimal = toDecimal(raw);
    if (decimal == null) {
      return null;
    }
    double value = decimal.doubleValue();
    return Double.isInfinite(value) ? null : Double.valueOf(value);
  }

  static boolean isRounded(Object raw, Double value) {
    BigDecimal exact = toDecimal(raw);
    return exact == null || new BigDecimal(value.toString()).compareTo(exact) != 0;
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
            && value.equals(toDouble(Raw.get(names, field, unknownFields))))) {
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
