// Generated from Holder.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Holder}. Not API: its methods change with the schema. */
final class HolderCodec implements Codec<Holder> {
  static final HolderCodec INSTANCE = new HolderCodec();

  private static final FieldNames HOLDER = FieldNames.of("own", "other", "certain", "others",
      "byName", "inside").expecting("2");

  private static final FieldNames PART = FieldNames.of("size");

  private static final FieldNames INSIDE = FieldNames.of("other", "part");

  static {
    Codecs.register(Holder.class, INSTANCE);
  }

  private HolderCodec() {}

  @Override
  public Holder read(JsonReader in) {
    return in.tryReadNull() ? null : readHolder(in);
  }

  @Override
  public void write(JsonWriter out, Holder value) {
    Writer.writeHolder(out, value);
  }

  /** Reads {@link Holder}, which must be there. */
  static Holder readHolder(JsonReader in) {
    in.beginObject();
    Holder.Part own = null;
    Part other = null;
    Part certain = null;
    List<Part> others = null;
    Map<String, Part> byName = null;
    Holder.Inside inside = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(HOLDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(HOLDER, field)) {
      switch (field) {
        case 0 -> own = in.startsObject() ? HolderCodec.readPart(in) : null;
        case 1 -> other = in.startsObject() ? PartCodec.readPart(in) : null;
        case 2 -> certain = in.startsObject() ? PartCodec.readPart(in) : null;
        case 3 -> others = in.startsArray() ? readListOfPart(in) : null;
        case 4 -> byName = in.startsObject() ? readMapOfPart(in) : null;
        case 5 -> inside = in.startsObject() ? HolderCodec.readInside(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, HOLDER, field);
      }
    }
    return new Holder(own, other, certain, others, byName, inside, in.takeKept(kept));
  }

  /** Reads {@link Holder.Part}, which must be there. */
  static Holder.Part readPart(JsonReader in) {
    in.beginObject();
    Long size = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> size = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Holder.Part(size, in.takeKept(kept));
  }

  /** Reads {@link Holder.Inside}, which must be there. */
  static Holder.Inside readInside(JsonReader in) {
    in.beginObject();
    Part other = null;
    Holder.Part part = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INSIDE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INSIDE, field)) {
      switch (field) {
        case 0 -> other = in.startsObject() ? PartCodec.readPart(in) : null;
        case 1 -> part = in.startsObject() ? HolderCodec.readPart(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INSIDE, field);
      }
    }
    return new Holder.Inside(other, part, in.takeKept(kept));
  }

  private static List<Part> readListOfPart(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : PartCodec.readPart(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Part> readMapOfPart(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : PartCodec.readPart(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Holder.Part.class) {
      return new NestedCodec(0);
    }
    if (type == Holder.Inside.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Holder}. */
    static void writeHolder(JsonWriter out, Holder value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(HOLDER, 0, value.own(), unknown)) {
        Writer.writePart(out, value.own());
      }
      if (out.tryName(HOLDER, 1, value.other(), unknown)) {
        PartCodec.Writer.writePart(out, value.other());
      }
      if (out.tryName(HOLDER, 2, value.certain(), unknown)) {
        PartCodec.Writer.writePart(out, value.certain());
      }
      if (out.tryNameList(HOLDER, 3, value.others(), unknown)) {
        writeListOfPart(out, value.others());
      }
      if (out.tryNameMap(HOLDER, 4, value.byName(), unknown)) {
        writeMapOfPart(out, value.byName());
      }
      if (out.tryName(HOLDER, 5, value.inside(), unknown)) {
        Writer.writeInside(out, value.inside());
      }
      out.endRecord(HOLDER, unknown);
    }

    /** Writes {@link Holder.Part}. */
    static void writePart(JsonWriter out, Holder.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, PART, 0, value.size(), unknown);
      out.endRecord(PART, unknown);
    }

    /** Writes {@link Holder.Inside}. */
    static void writeInside(JsonWriter out, Holder.Inside value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(INSIDE, 0, value.other(), unknown)) {
        PartCodec.Writer.writePart(out, value.other());
      }
      if (out.tryName(INSIDE, 1, value.part(), unknown)) {
        Writer.writePart(out, value.part());
      }
      out.endRecord(INSIDE, unknown);
    }

    private static void writeListOfPart(JsonWriter out, List<Part> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Part element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          PartCodec.Writer.writePart(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfPart(JsonWriter out, Map<String, Part> map) {
      ImmutableMap<String, Part> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Part element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          PartCodec.Writer.writePart(out, element);
        }
      }
      out.endObject();
    }
  }

  private static final class NestedCodec implements Codec<Object> {
    private final int type;

    NestedCodec(int type) {
      this.type = type;
    }

    @Override
    public Object read(JsonReader in) {
      return switch (type) {
        case 0 -> in.tryReadNull() ? null : readPart(in);
        case 1 -> in.tryReadNull() ? null : readInside(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePart(out, (Holder.Part) value);
        case 1 -> Writer.writeInside(out, (Holder.Inside) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
