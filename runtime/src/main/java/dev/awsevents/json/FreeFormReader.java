package dev.awsevents.json;

import dev.awsevents.collection.ImmutableList;
import dev.awsevents.collection.ImmutableMap;
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
    ImmutableMap.Builder<String, @Nullable Object> map = new ImmutableMap.Builder<>();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      map.put(name, in.readValue());
    }
    return map.build();
  }

  static List<@Nullable Object> readList(JsonReader in) {
    if (!in.beginArray()) {
      return ImmutableList.empty();
    }
    ImmutableList.Builder<@Nullable Object> list = new ImmutableList.Builder<>();
    do {
      list.add(in.readValue());
    } while (in.nextElement());
    return list.build();
  }
}
