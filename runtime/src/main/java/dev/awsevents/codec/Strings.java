package dev.awsevents.codec;

import dev.awsevents.collection.ImmutableList;
import dev.awsevents.collection.ImmutableMap;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The collections that nearly every payload has: lists and maps of strings, and maps of such lists.
 */
public final class Strings {
  private Strings() {}

  /** Reads a list of strings. */
  public static List<String> readList(JsonReader in) {
    if (!in.beginArray()) {
      return ImmutableList.empty();
    }
    ImmutableList.Builder<@Nullable String> list = new ImmutableList.Builder<>();
    do {
      list.add(in.readString());
    } while (in.nextElement());
    return nonNullElements(list.build());
  }

  /** Reads a map of strings. */
  public static Map<String, String> readMap(JsonReader in) {
    in.beginObject();
    ImmutableMap.Builder<String, @Nullable String> map = new ImmutableMap.Builder<>();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      map.put(name, in.readString());
    }
    return nonNullValues(map.build());
  }

  /** Reads a map of lists of strings. */
  public static Map<String, List<String>> readListMap(JsonReader in) {
    in.beginObject();
    ImmutableMap.Builder<String, @Nullable List<String>> map = new ImmutableMap.Builder<>();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      map.put(name, in.tryReadNull() ? null : readList(in));
    }
    return nonNullValues(map.build());
  }

  /** The schema promises elements that are not null; one that came nevertheless is kept. */
  @SuppressWarnings("NullAway")
  private static <E> List<E> nonNullElements(List<@Nullable E> list) {
    return list;
  }

  /** The schema promises values that are not null; one that came nevertheless is kept. */
  @SuppressWarnings("NullAway")
  private static <V> Map<String, V> nonNullValues(Map<String, @Nullable V> map) {
    return map;
  }

  /** Writes a map of strings. */
  public static void writeMap(JsonWriter out, Map<String, ? extends @Nullable String> map) {
    out.beginObject();
    for (Map.Entry<String, ? extends @Nullable String> entry : map.entrySet()) {
      out.name(entry.getKey());
      String value = entry.getValue();
      if (value == null) {
        out.writeNull();
      } else {
        out.writeString(value);
      }
    }
    out.endObject();
  }

  /** Writes a map of lists of strings. */
  public static void writeListMap(
      JsonWriter out, Map<String, ? extends @Nullable List<String>> map) {
    out.beginObject();
    for (Map.Entry<String, ? extends @Nullable List<String>> entry : map.entrySet()) {
      out.name(entry.getKey());
      List<String> value = entry.getValue();
      if (value == null) {
        out.writeNull();
      } else {
        out.writeStrings(value);
      }
    }
    out.endObject();
  }
}
