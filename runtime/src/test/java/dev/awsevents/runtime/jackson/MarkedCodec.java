package dev.awsevents.runtime.jackson;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    if (!begins(in.peek(), ahead)) {
      throw new AssertionError(ahead + " does not begin with " + in.peek());
    }
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

  /** Whether the first character of a value tells its kind. */
  private static boolean begins(char first, @Nullable Object value) {
    if (value instanceof Number) {
      return first == '-' || (first >= '0' && first <= '9');
    }
    return first
        == (value == null
            ? 'n'
            : value instanceof Boolean truth
                ? truth ? 't' : 'f'
                : value instanceof List ? '[' : value instanceof Map ? '{' : '"');
  }

  @Override
  public void write(JsonWriter out, Marked value) {
    out.writeValue(value.elements());
  }
}
