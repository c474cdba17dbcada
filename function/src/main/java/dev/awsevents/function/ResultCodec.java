package dev.awsevents.function;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes free-form JSON, in which lists and maps may hold generated types. */
final class ResultCodec implements Codec<Object> {
  static final ResultCodec INSTANCE = new ResultCodec();

  private ResultCodec() {}

  @Override
  public @Nullable Object read(JsonReader in) {
    return FreeFormCodec.INSTANCE.read(in);
  }

  @Override
  public void write(JsonWriter out, Object value) {
    if (value instanceof List<?> list) {
      out.beginArray();
      for (Object element : list) {
        writeNullable(out, element);
      }
      out.endArray();
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else {
      FreeFormCodec.INSTANCE.write(out, value);
    }
  }

  private void writeMap(JsonWriter out, Map<?, ?> map) {
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
}
