// Generated from Lists.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Lists}. Not API: its methods change with the schema. */
final class ListsCodec implements Codec<Lists> {
  static final ListsCodec INSTANCE = new ListsCodec();

  private static final FieldNames LISTS = FieldNames.of("");

  static {
    Codecs.register(Lists.class, INSTANCE);
  }

  private ListsCodec() {}

  @Override
  public Lists read(JsonReader in) {
    return in.tryReadNull() ? null : readLists(in);
  }

  @Override
  public void write(JsonWriter out, Lists value) {
    Writer.writeLists(out, value);
  }

  /** Reads {@link Lists}, which must be there. */
  static Lists readLists(JsonReader in) {
    Map<String, List<String>> content = in.startsObject() ? in.readStringsMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, LISTS, 0);
    }
    return new Lists(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Lists}. */
    static void writeLists(JsonWriter document, Lists value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableMap.isAbsent(value.lists())) {
        out.rawField(LISTS, 0, unknown);
      } else if (!out.tryWriteRaw(LISTS, 0, value.lists(), unknown)) {
        out.name(LISTS, 0);
        out.writeStringsMap(value.lists());
      }
      out.end();
    }
  }
}
