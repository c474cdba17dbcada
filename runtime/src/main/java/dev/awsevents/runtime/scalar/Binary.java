package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.Base64Variants;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.value.Bytes;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes binary content in base64. Text that is not canonical base64 is a raw value. If
 * it is base64 of another variant, the field has its content nevertheless.
 */
public final class Binary {
  private Binary() {}

  /** Reads base64 text. */
  public static @Nullable Bytes read(JsonReader in) {
    byte[] content = in.tryReadBase64();
    if (content != null) {
      return Bytes.wrap(content);
    }
    Object raw = in.readScalar();
    Bytes value = toBytes(raw);
    if (raw != null && (value == null || !value.base64().equals(raw))) {
      in.reject(raw);
    }
    return value;
  }

  /** The content of base64 of any variant; null for anything else. */
  public static @Nullable Bytes toBytes(@Nullable Object raw) {
    byte[] content = raw instanceof String text ? Base64Variants.decode(text) : null;
    return content == null ? null : Bytes.wrap(content);
  }

  /** Writes a member with base64 text, or its raw value. Returns whether there was either. */
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

  /** Writes base64 text. */
  public static void write(JsonWriter out, Bytes value) {
    int length = value.base64Length();
    byte[] text = out.base64Buffer(length);
    value.encodeBase64(text);
    out.writeBase64(text, length);
  }
}
