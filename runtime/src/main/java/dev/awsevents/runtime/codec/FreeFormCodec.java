package dev.awsevents.runtime.codec;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes free-form JSON. Collections that it reads are unmodifiable. It writes a value of
 * a generated type by the codec of that type, also inside lists and maps, so that a generic type
 * can be written without knowledge of its argument.
 */
public final class FreeFormCodec implements Codec<Object> {
  /** The only instance. */
  public static final FreeFormCodec INSTANCE = new FreeFormCodec();

  private FreeFormCodec() {}

  @Override
  public @Nullable Object read(JsonReader in) {
    return in.readValue();
  }

  @Override
  public void write(JsonWriter out, Object value) {
    if (value instanceof List<?> list) {
      writeList(out, list);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean) {
      out.writeValue(value);
    } else if (!out.tryWriteOther(value)) {
      writeGenerated(out, value);
    }
  }

  /**
   * A value as a document of its own.
   *
   * @throws IllegalArgumentException if a part of the value has no form in JSON
   */
  public static byte[] document(Object value) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    try {
      INSTANCE.write(out, value);
      return out.toByteArray();
    } finally {
      out.release();
    }
  }

  private void writeList(JsonWriter out, List<?> list) {
    out.beginArray();
    for (Object element : list) {
      writeNullable(out, element);
    }
    out.endArray();
  }

  private void writeMap(JsonWriter out, Map<?, ?> map) {
    if (!map.isEmpty() && !(map.keySet().iterator().next() instanceof String)) {
      out.writeValue(map);
      return;
    }
    out.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw new IllegalArgumentException("the key of a JSON object must be a string");
      }
      out.name(name);
      writeNullable(out, entry.getValue());
    }
    out.endObject();
  }

  private void writeNullable(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else {
      write(out, value);
    }
  }

  private static void writeGenerated(JsonWriter out, Object value) {
    if (value.getClass() == Object.class) {
      // Its codec is this one, which would call itself without end.
      throw new IllegalArgumentException("not free-form JSON: java.lang.Object");
    }
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<Object> codec = (Codec<Object>) Codecs.of(value.getClass());
    codec.write(out, value);
  }
}
