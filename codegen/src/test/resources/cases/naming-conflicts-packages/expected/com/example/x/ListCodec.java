// Generated from List.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link List}. Not API: its methods change with the schema. */
final class ListCodec implements Codec<List> {
  static final ListCodec INSTANCE = new ListCodec();

  private static final FieldNames LIST = FieldNames.of("map", "strings");

  static {
    Codecs.register(List.class, INSTANCE);
  }

  private ListCodec() {}

  @Override
  public List read(JsonReader in) {
    return in.tryReadNull() ? null : readList(in);
  }

  @Override
  public void write(JsonWriter out, List value) {
    Writer.writeList(out, value);
  }

  /** Reads {@link List}, which must be there. */
  static List readList(JsonReader in) {
    in.beginObject();
    Map map = null;
    java.util.List<String> strings = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LIST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LIST, field)) {
      switch (field) {
        case 0 -> map = in.startsObject() ? MapCodec.readMap(in) : null;
        case 1 -> strings = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LIST, field);
      }
    }
    return new List(map, strings, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link List}. */
    static void writeList(JsonWriter out, List value) {
      java.util.Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(LIST, 0, value.map(), unknown)) {
        MapCodec.Writer.writeMap(out, value.map());
      }
      if (ImmutableList.isAbsent(value.strings())) {
        out.rawField(LIST, 1, unknown);
      } else if (!out.tryWriteRaw(LIST, 1, value.strings(), unknown)) {
        out.name(LIST, 1);
        out.writeStrings(value.strings());
      }
      out.endRecord(LIST, unknown);
    }
  }
}
