package dev.awsevents.codec;

import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import dev.awsevents.value.Bytes;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binary content in base64. Text that is not canonical base64 is kept as it came, beside its
 * content where it has one.
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

  /**
   * Decodes base64 of any variant (unpadded, URL-safe, with line breaks); null where it is none.
   */
  public static @Nullable Bytes toBytes(@Nullable Object raw) {
    if (!(raw instanceof String text)) {
      return null;
    }
    try {
      Base64.Decoder decoder =
          text.indexOf('-') >= 0 || text.indexOf('_') >= 0
              ? Base64.getUrlDecoder()
              : text.indexOf('\n') >= 0 ? Base64.getMimeDecoder() : Base64.getDecoder();
      return Bytes.wrap(decoder.decode(text));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Writes a member with base64 text, or what was read in its place. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Bytes value,
      Map<String, @Nullable Object> unknownFields) {
    if (value == null
        || (!unknownFields.isEmpty()
            && value.equals(toBytes(Raw.get(names, field, unknownFields))))) {
      out.rawField(names, field, unknownFields);
    } else {
      out.name(names, field);
      write(out, value);
    }
  }

  /** Writes base64 text. */
  public static void write(JsonWriter out, Bytes value) {
    out.writeBase64(value);
  }
}
