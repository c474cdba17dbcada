// Generated from Map.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Map}. Not API: its methods change with the schema. */
final class MapCodec implements Codec<Map> {
  static final MapCodec INSTANCE = new MapCodec();

  private static final FieldNames MAP = FieldNames.of("list", "strings");

  static {
    Codecs.register(Map.class, INSTANCE);
  }

  private MapCodec() {}

  @Override
  public Map read(JsonReader in) {
    return in.tryReadNull() ? null : readMap(in);
  }

  @Override
  public void write(JsonWriter out, Map value) {
    Writer.writeMap(out, value);
  }

  /** Reads {@link Map}, which must be there. */
  static Map readMap(JsonReader in) {
    in.beginObject();
    List list = null;
    java.util.Map<String, String> strings = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MAP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MAP, field)) {
      switch (field) {
        case 0 -> list = in.startsObject() ? ListCodec.readList(in) : null;
        case 1 -> strings = in.startsObject() ? in.readStringMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MAP, field);
      }
    }
    return new Map(list, strings, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Map}. */
    static void writeMap(JsonWriter out, Map value) {
      java.util.Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(MAP, 0, value.list(), unknown)) {
        ListCodec.Writer.writeList(out, value.list());
      }
      if (ImmutableMap.isAbsent(value.strings())) {
        out.rawField(MAP, 1, unknown);
      } else if (!out.tryWriteRaw(MAP, 1, value.strings(), unknown)) {
        out.name(MAP, 1);
        out.writeStringMap(value.strings());
      }
      out.endRecord(MAP, unknown);
    }
  }
}
