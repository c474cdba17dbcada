package dev.awsevents.function;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads events of types that have no codec: raw payloads and free-form JSON. */
final class OpenFormat<E> {
  private final Class<E> type;

  OpenFormat(Class<E> type) {
    this.type = type;
  }

  @Nullable E read(byte[] payload) {
    if (type == byte[].class) {
      return type.cast(payload);
    }
    if (type == InputStream.class) {
      return type.cast(new ByteArrayInputStream(payload));
    }
    Object value = freeForm(payload);
    if (value == null && type == Object.class) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw new EventFormatException(
          "expected " + expected() + " but found " + kind(value), "$", 0);
    }
    return type.cast(value);
  }

  private static @Nullable Object freeForm(byte[] payload) {
    Utf8JsonReader in = new Utf8JsonReader(payload);
    Object value = FreeFormCodec.INSTANCE.read(in);
    in.end();
    return value;
  }

  private String expected() {
    if (type == String.class) {
      return "a string";
    }
    if (type == Map.class) {
      return "an object";
    }
    return type == java.util.List.class ? "a list" : type.getName();
  }

  private static String kind(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String) {
      return "a string";
    }
    if (value instanceof Boolean) {
      return "a boolean";
    }
    if (value instanceof Number) {
      return "a number";
    }
    return value instanceof Map ? "an object" : "a list";
  }
}
