package dev.awsevents.lambda;

import dev.awsevents.codec.Codec;
import dev.awsevents.collection.ImmutableList;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of what another codec reads and writes. */
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
    ImmutableList.Builder<@Nullable Object> list = new ImmutableList.Builder<>();
    if (in.beginArray()) {
      do {
        list.add(element.read(in));
      } while (in.nextElement());
    }
    return list.build();
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
