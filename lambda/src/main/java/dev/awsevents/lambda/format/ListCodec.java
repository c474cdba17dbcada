package dev.awsevents.lambda.format;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists. Another codec reads and writes the elements. */
final class ListCodec implements Codec<List<@Nullable Object>> {
  private final Codec<Object> element;

  @SuppressWarnings("unchecked") // the list holds values of the type that the codec is for
  ListCodec(Codec<?> element) {
    this.element = (Codec<Object>) element;
  }

  @Override
  public @Nullable List<@Nullable Object> read(JsonReader in) {
    if (in.tryReadNull()) {
      return null;
    }
    if (in.peek() != '[') {
      throw in.unexpected("a list");
    }
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(element.read(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public void write(JsonWriter out, List<@Nullable Object> list) {
    out.beginArray();
    for (Object value : list) {
      if (value == null) {
        out.writeNull();
      } else {
        element.write(out, value);
      }
    }
    out.endArray();
  }
}
