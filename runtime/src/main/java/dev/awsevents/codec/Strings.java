package dev.awsevents.codec;

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

  /** Reads a list of strings. An element that is null, though the schema has none, is kept. */
  public static List<String> readList(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.readString());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  /** Reads a map of strings. A value that is null, though the schema has none, is kept. */
  public static Map<String, String> readMap(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addElement(name);
      in.addElement(in.readString());
    }
    return in.takeMap(begin);
  }

  /** Reads a map of lists of strings. A value that is null, though the schema has none, is kept. */
  public static Map<String, List<String>> readListMap(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addElement(name);
      in.addElement(in.tryReadNull() ? null : readList(in));
    }
    return in.takeMap(begin);
  }

  /** Writes a map of strings. */
  public static void writeMap(JsonWriter out, Map<String, ? extends @Nullable String> map) {
    ImmutableMap<String, ? extends @Nullable String> entries = ImmutableMap.indexed(map);
    out.beginObject();
    for (int i = 0; i < entries.size(); i++) {
      out.name(entries.keyAt(i));
      String value = entries.valueAt(i);
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
    ImmutableMap<String, ? extends @Nullable List<String>> entries = ImmutableMap.indexed(map);
    out.beginObject();
    for (int i = 0; i < entries.size(); i++) {
      out.name(entries.keyAt(i));
      List<String> value = entries.valueAt(i);
      if (value == null) {
        out.writeNull();
      } else {
        out.writeStrings(value);
      }
    }
    out.endObject();
  }
}
