package dev.awsevents.runtime.jackson;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Found by its name. */
final class MarkedCodec implements Codec<Marked> {
  static {
    Codecs.register(Marked.class, new MarkedCodec());
  }

  @Override
  public Marked read(JsonReader in) {
    ArrayList<@Nullable Object> elements = new ArrayList<>();
    if (in.beginArray()) {
      do {
        elements.add(readTwice(in));
      } while (in.nextElement());
    }
    return new Marked(elements);
  }

  private static @Nullable Object readTwice(JsonReader in) {
    Object mark = in.mark();
    Object ahead = in.readValue();
    in.reset(mark);
    in.skipValue();
    in.reset(mark);
    if (in.peek() == '{') {
      in.beginObject();
      LinkedHashMap<String, @Nullable Object> members = new LinkedHashMap<>();
      for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
        members.put(name, readTwice(in));
      }
      return members;
    }
    if (in.peek() != '[') {
      Object value = in.readValue();
      if (!Objects.equals(ahead, value)) {
        throw new AssertionError(ahead + " is not " + value);
      }
      return value;
    }
    ArrayList<@Nullable Object> inner = new ArrayList<>();
    if (in.beginArray()) {
      do {
        inner.add(readTwice(in));
      } while (in.nextElement());
    }
    return inner;
  }

  @Override
  public void write(JsonWriter out, Marked value) {
    out.writeValue(value.elements());
  }
}
