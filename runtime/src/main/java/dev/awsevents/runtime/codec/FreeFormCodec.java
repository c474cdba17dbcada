package dev.awsevents.runtime.codec;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes free-form JSON. Collections that it reads are unmodifiable. It writes a value of
 * a generated type by the codec of that type, so that a generic type can be written without
 * knowledge of its argument.
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
    if (value instanceof Map
        || value instanceof List
        || value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean) {
      out.writeValue(value);
    } else if (!out.tryWriteOther(value)) {
      writeGenerated(out, value);
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
