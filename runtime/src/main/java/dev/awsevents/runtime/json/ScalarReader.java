package dev.awsevents.runtime.json;

import dev.awsevents.runtime.collection.NegativeZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads scalars in unusual spellings. {@link JsonReader} reads the usual ones itself. */
final class ScalarReader {
  private ScalarReader() {}

  static @Nullable Boolean readBoolean(JsonReader in) {
    Object raw = in.readScalar();
    Boolean value = ScalarConversions.toBoolean(raw);
    if (raw != null && !(raw instanceof Boolean)) {
      in.reject(raw);
    }
    return value;
  }

  static @Nullable Long readLong(JsonReader in) {
    Object raw = in.readScalar();
    Long value = ScalarConversions.toLong(raw);
    if (raw != null && (value == null || !(raw instanceof Number))) {
      in.reject(raw);
    } else if (value != null && value == 0) {
      keepSign(in, raw);
    }
    return value;
  }

  static @Nullable Integer readInteger(JsonReader in) {
    Object raw = in.readScalar();
    Integer value = ScalarConversions.toInteger(raw);
    if (raw != null && (value == null || !(raw instanceof Number))) {
      in.reject(raw);
    } else if (value != null && value == 0) {
      keepSign(in, raw);
    }
    return value;
  }

  /** Lets a zero be written with the minus sign that it came with. */
  private static void keepSign(JsonReader in, @Nullable Object zero) {
    if (zero instanceof BigDecimal && NegativeZero.is(zero)) {
      in.rejectSpelling(zero);
    }
  }

  static @Nullable Long readLongText(JsonReader in) {
    Object raw = in.readScalar();
    Long value = ScalarConversions.toLong(raw);
    if (raw != null && (value == null || !raw.equals(value.toString()))) {
      in.reject(raw);
    }
    return value;
  }

  static @Nullable Integer readIntegerText(JsonReader in) {
    Object raw = in.readScalar();
    Integer value = ScalarConversions.toInteger(raw);
    if (raw != null && (value == null || !raw.equals(value.toString()))) {
      in.reject(raw);
    }
    return value;
  }

  static @Nullable BigDecimal readDecimal(JsonReader in) {
    Object raw = in.readScalar();
    BigDecimal value = ScalarConversions.toDecimal(raw);
    if (raw != null && (value == null || !(raw instanceof Number))) {
      in.reject(raw);
    }
    return value;
  }

  static @Nullable Double readDouble(JsonReader in) {
    Object raw = in.readScalar();
    Double value = ScalarConversions.toDouble(raw);
    if (value != null && raw instanceof Number) {
      if (!ScalarConversions.isExact(raw, value)) {
        in.rejectSpelling(raw);
      }
    } else if (raw != null) {
      in.reject(raw);
    }
    return value;
  }
}
