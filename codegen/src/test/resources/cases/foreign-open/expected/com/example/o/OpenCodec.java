// Generated from open.json; do not edit.
package com.example.o;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Open}. Not API: its methods change with the schema. */
final class OpenCodec implements Codec<Open> {
  static final OpenCodec INSTANCE = new OpenCodec();

  private static final FieldNames OPEN = FieldNames.of("kind", "tuple", "oldTuple", "pair",
      "listOrObject", "stringOrList", "size", "unit", "weight", "value");

  static {
    Codecs.register(Open.class, INSTANCE);
  }

  private OpenCodec() {}

  @Override
  public Open read(JsonReader in) {
    return in.tryReadNull() ? null : readOpen(in);
  }

  @Override
  public void write(JsonWriter out, Open value) {
    Writer.writeOpen(out, value);
  }

  /** Reads {@link Open}, which must be there. */
  static Open readOpen(JsonReader in) {
    in.beginObject();
    String kind = null;
    List<@Nullable Object> tuple = null;
    List<@Nullable Object> oldTuple = null;
    List<String> pair = null;
    Object listOrObject = null;
    Object stringOrList = null;
    Object size = null;
    String unit = null;
    Object weight = null;
    Object value_ = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPEN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPEN, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> tuple = in.startsArray() ? in.readList() : null;
        case 2 -> oldTuple = in.startsArray() ? in.readList() : null;
        case 3 -> pair = in.startsArray() ? in.readStrings() : null;
        case 4 -> listOrObject = in.readValue();
        case 5 -> stringOrList = in.readValue();
        case 6 -> size = in.readValue();
        case 7 -> unit = in.readString();
        case 8 -> weight = in.readValue();
        case 9 -> value_ = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPEN, field);
      }
    }
    return new Open(kind, tuple, oldTuple, pair, listOrObject, stringOrList, size, unit, weight,
        value_, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Open}. */
    static void writeOpen(JsonWriter out, Open value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPEN, 0, value.kind(), unknown);
      if (out.tryNameList(OPEN, 1, value.tuple(), unknown)) {
        out.writeValue(value.tuple());
      }
      if (out.tryNameList(OPEN, 2, value.oldTuple(), unknown)) {
        out.writeValue(value.oldTuple());
      }
      if (ImmutableList.isAbsent(value.pair())) {
        out.rawField(OPEN, 3, unknown);
      } else if (!out.tryWriteRaw(OPEN, 3, value.pair(), unknown)) {
        out.name(OPEN, 3);
        out.writeStrings(value.pair());
      }
      if (value.listOrObject() != null) {
        out.name(OPEN, 4);
        out.writeValue(value.listOrObject());
      }
      if (value.stringOrList() != null) {
        out.name(OPEN, 5);
        out.writeValue(value.stringOrList());
      }
      if (value.size() != null) {
        out.name(OPEN, 6);
        out.writeValue(value.size());
      }
      out.field(OPEN, 7, value.unit(), unknown);
      if (value.weight() != null) {
        out.name(OPEN, 8);
        out.writeValue(value.weight());
      }
      if (value.value() != null) {
        out.name(OPEN, 9);
        out.writeValue(value.value());
      }
      out.endRecord(OPEN, unknown);
    }
  }
}
