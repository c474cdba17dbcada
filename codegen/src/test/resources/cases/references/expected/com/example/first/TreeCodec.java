// Generated from Tree.schema.json; do not edit.
package com.example.first;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Tree}. Not API: its methods change with the schema. */
final class TreeCodec implements Codec<Tree> {
  static final TreeCodec INSTANCE = new TreeCodec();

  private static final FieldNames TREE = FieldNames.of("name", "children", "byName");

  static {
    Codecs.register(Tree.class, INSTANCE);
  }

  private TreeCodec() {}

  @Override
  public Tree read(JsonReader in) {
    return in.tryReadNull() ? null : readTree(in);
  }

  @Override
  public void write(JsonWriter out, Tree value) {
    Writer.writeTree(out, value);
  }

  /** Reads {@link Tree}, which must be there. */
  static Tree readTree(JsonReader in) {
    in.beginObject();
    String name = null;
    List<Tree> children = null;
    Map<String, Tree> byName = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TREE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TREE, field)) {
      switch (field) {
        case 0 -> name = in.readRepeatedString(0);
        case 1 -> children = in.startsArray() ? readListOfTree(in) : null;
        case 2 -> byName = in.startsObject() ? readMapOfTree(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TREE, field);
      }
    }
    return new Tree(name, children, byName, in.takeKept(kept));
  }

  private static List<Tree> readListOfTree(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : TreeCodec.readTree(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Tree> readMapOfTree(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : TreeCodec.readTree(in));
    }
    return in.takeMap(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Tree}. */
    static void writeTree(JsonWriter out, Tree value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TREE, 0, value.name(), unknown);
      if (out.tryNameList(TREE, 1, value.children(), unknown)) {
        writeListOfTree(out, value.children());
      }
      if (out.tryNameMap(TREE, 2, value.byName(), unknown)) {
        writeMapOfTree(out, value.byName());
      }
      out.endRecord(TREE, unknown);
    }

    private static void writeListOfTree(JsonWriter out, List<Tree> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Tree element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeTree(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfTree(JsonWriter out, Map<String, Tree> map) {
      ImmutableMap<String, Tree> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Tree element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeTree(out, element);
        }
      }
      out.endObject();
    }
  }
}
