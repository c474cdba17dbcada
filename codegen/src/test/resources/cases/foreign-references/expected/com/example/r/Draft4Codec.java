// Generated from draft4.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Draft4}. Not API: its methods change with the schema. */
final class Draft4Codec implements Codec<Draft4> {
  static final Draft4Codec INSTANCE = new Draft4Codec();

  private static final FieldNames DRAFT4 = FieldNames.of("id", "item", "count");

  private static final FieldNames ITEM = FieldNames.of("id");

  static {
    Codecs.register(Draft4.class, INSTANCE);
  }

  private Draft4Codec() {}

  @Override
  public Draft4 read(JsonReader in) {
    return in.tryReadNull() ? null : readDraft4(in);
  }

  @Override
  public void write(JsonWriter out, Draft4 value) {
    Writer.writeDraft4(out, value);
  }

  /** Reads {@link Draft4}, which must be there. */
  static Draft4 readDraft4(JsonReader in) {
    in.beginObject();
    String id = null;
    Draft4.Item item = null;
    Long count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DRAFT4, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DRAFT4, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> item = in.startsObject() ? Draft4Codec.readItem(in) : null;
        case 2 -> count = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DRAFT4, field);
      }
    }
    return new Draft4(id, item, count, in.takeKept(kept));
  }

  /** Reads {@link Draft4.Item}, which must be there. */
  static Draft4.Item readItem(JsonReader in) {
    in.beginObject();
    Long id = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ITEM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ITEM, field)) {
      switch (field) {
        case 0 -> id = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ITEM, field);
      }
    }
    return new Draft4.Item(id, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Draft4.Item.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Draft4}. */
    static void writeDraft4(JsonWriter out, Draft4 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DRAFT4, 0, value.id(), unknown);
      if (out.tryName(DRAFT4, 1, value.item(), unknown)) {
        Writer.writeItem(out, value.item());
      }
      Scalars.writeLong(out, DRAFT4, 2, value.count(), unknown);
      out.endRecord(DRAFT4, unknown);
    }

    /** Writes {@link Draft4.Item}. */
    static void writeItem(JsonWriter out, Draft4.Item value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ITEM, 0, value.id(), unknown);
      out.endRecord(ITEM, unknown);
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
        case 0 -> in.tryReadNull() ? null : readItem(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeItem(out, (Draft4.Item) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
