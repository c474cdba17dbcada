package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes binary content as a list of numbers from -128 to 127, the form of Kafka's record
 * headers. It also reads a list with numbers up to 255, and notes it as a raw value.
 */
public final class SignedBytes {
  private SignedBytes() {}

  /** Reads a list of numbers. */
  public static @Nullable Bytes read(JsonReader in) {
    if (!in.startsArray()) {
      return null;
    }
    Object raw = in.readValue();
    Bytes value = toBytes(raw);
    if (raw != null && (value == null || !spells(raw))) {
      in.reject(raw);
    }
    return value;
  }

  static @Nullable Bytes toBytes(@Nullable Object raw) {
    if (!(raw instanceof List<?> numbers)) {
      return null;
    }
    byte[] content = new byte[numbers.size()];
    for (int i = 0; i < content.length; i++) {
      if (!(numbers.get(i) instanceof Long number) || number < Byte.MIN_VALUE || number > 255) {
        return null;
      }
      content[i] = number.byteValue();
    }
    return Bytes.wrap(content);
  }

  /**
   * Whether writing gives the same list again.
   *
   * @param raw a list that {@link #toBytes} has accepted
   */
  static boolean spells(Object raw) {
    for (Object number : (List<?>) raw) {
      if (!(number instanceof Long value) || value > Byte.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }

  /** Writes a member with a list of numbers, or its raw value. */
  public static boolean write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Bytes value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, toBytes(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    write(out, value);
    return true;
  }

  static void write(JsonWriter out, Bytes value) {
    out.beginArray();
    for (byte number : value.toByteArray()) {
      out.writeLong(number);
    }
    out.endArray();
  }
}
