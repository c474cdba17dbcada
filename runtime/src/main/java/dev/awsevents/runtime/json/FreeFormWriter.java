package dev.awsevents.runtime.json;

import dev.awsevents.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes free-form JSON. It is apart from {@link JsonWriter}, because few events need it. */
final class FreeFormWriter {
  private FreeFormWriter() {}

  static void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else if (value instanceof List<?> list) {
      out.beginArray();
      for (Object element : list) {
        write(out, element);
      }
      out.endArray();
    } else if (value instanceof CharSequence text) {
      out.writeString(text.toString());
    } else if (!out.tryWriteOther(value)) {
      throw new IllegalArgumentException("not free-form JSON: " + value.getClass().getName());
    }
  }

  private static void writeMap(JsonWriter out, Map<?, ?> map) {
    if (!map.isEmpty()
        && !(map.keySet().iterator().next() instanceof String)
        && out.tryWriteOther(map)) {
      return;
    }
    out.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw new IllegalArgumentException("the key of a JSON object must be a string");
      }
      out.name(name);
      write(out, entry.getValue());
    }
    out.endObject();
  }

  private static void writeNumber(JsonWriter out, Number number) {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      out.writeLong(number.longValue());
    } else if (number instanceof BigDecimal decimal) {
      out.writeNumber(text(decimal));
    } else if (number instanceof BigInteger) {
      out.writeNumber(number.toString());
    } else {
      double value = number.doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        throw new IllegalArgumentException("JSON has no number " + value);
      }
      out.writeNumber(number.toString());
    }
  }

  /**
   * The text of a decimal. Java's own text may be longer than what was read, or have a larger
   * exponent, so that the reader would refuse it. Then the text is the unscaled digits with their
   * exponent.
   */
  static String text(BigDecimal decimal) {
    String text = decimal.toString();
    return decimal.scale() < 0 || text.length() > JsonLimits.STANDARD_NUMBER_LENGTH
        ? decimal.unscaledValue() + "E" + -(long) decimal.scale()
        : text;
  }
}
