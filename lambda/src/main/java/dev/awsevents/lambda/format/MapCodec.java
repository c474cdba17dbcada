package dev.awsevents.lambda.format;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes maps with strings as keys. Another codec reads and writes the values. */
final class MapCodec implements Codec<Map<String, @Nullable Object>> {
  private final Codec<Object> value;

  @SuppressWarnings("unchecked") // the map holds values of the type that the codec is for
  MapCodec(Codec<?> value) {
    this.value = (Codec<Object>) value;
  }

  @Override
  public @Nullable Map<String, @Nullable Object> read(JsonReader in) {
    if (in.tryReadNull()) {
      return null;
    }
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, value.read(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public void write(JsonWriter out, Map<String, @Nullable Object> map) {
    out.beginObject();
    for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
      out.name(entry.getKey());
      Object content = entry.getValue();
      if (content == null) {
        out.writeNull();
      } else {
        value.write(out, content);
      }
    }
    out.endObject();
  }
}
