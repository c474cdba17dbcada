package dev.awsevents.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects and lists of no known shape. Apart from {@link JsonReader}, since few events need
 * it.
 */
final class FreeFormReader {
  private FreeFormReader() {}

  static Map<String, @Nullable Object> readMap(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addElement(name);
      in.addElement(in.readValue());
    }
    return in.takeMap(begin);
  }

  static List<@Nullable Object> readList(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.readValue());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }
}
