// Generated from Record.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Record_}. Not API: its methods change with the schema. */
final class Record_Codec implements Codec<Record_> {
  static final Record_Codec INSTANCE = new Record_Codec();

  private static final FieldNames RECORD_ = FieldNames.of("a", "b", "c");

  private static final FieldNames RECORD = FieldNames.of("x");

  private static final FieldNames RECORD2 = FieldNames.of("y");

  private static final FieldNames BUILDER_ = FieldNames.of("z");

  static {
    Codecs.register(Record_.class, INSTANCE);
  }

  private Record_Codec() {}

  @Override
  public Record_ read(JsonReader in) {
    return in.tryReadNull() ? null : readRecord_(in);
  }

  @Override
  public void write(JsonWriter out, Record_ value) {
    Writer.writeRecord_(out, value);
  }

  /** Reads {@link Record_}, which must be there. */
  static Record_ readRecord_(JsonReader in) {
    in.beginObject();
    Record_.Record a = null;
    Record_.Record2 b = null;
    Record_.Builder_ c = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECORD_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECORD_, field)) {
      switch (field) {
        case 0 -> a = in.startsObject() ? Record_Codec.readRecord(in) : null;
        case 1 -> b = in.startsObject() ? Record_Codec.readRecord2(in) : null;
        case 2 -> c = in.startsObject() ? Record_Codec.readBuilder_(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECORD_, field);
      }
    }
    return new Record_(a, b, c, in.takeKept(kept));
  }

  /** Reads {@link Record_.Record}, which must be there. */
  static Record_.Record readRecord(JsonReader in) {
    in.beginObject();
    String x = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECORD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECORD, field)) {
      switch (field) {
        case 0 -> x = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECORD, field);
      }
    }
    return new Record_.Record(x, in.takeKept(kept));
  }

  /** Reads {@link Record_.Record2}, which must be there. */
  static Record_.Record2 readRecord2(JsonReader in) {
    in.beginObject();
    String y = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECORD2, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECORD2, field)) {
      switch (field) {
        case 0 -> y = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECORD2, field);
      }
    }
    return new Record_.Record2(y, in.takeKept(kept));
  }

  /** Reads {@link Record_.Builder_}, which must be there. */
  static Record_.Builder_ readBuilder_(JsonReader in) {
    in.beginObject();
    String z = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BUILDER_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BUILDER_, field)) {
      switch (field) {
        case 0 -> z = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BUILDER_, field);
      }
    }
    return new Record_.Builder_(z, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Record_.Record.class) {
      return new NestedCodec(0);
    }
    if (type == Record_.Record2.class) {
      return new NestedCodec(1);
    }
    if (type == Record_.Builder_.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Record_}. */
    static void writeRecord_(JsonWriter out, Record_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(RECORD_, 0, value.a(), unknown)) {
        Writer.writeRecord(out, value.a());
      }
      if (out.tryName(RECORD_, 1, value.b(), unknown)) {
        Writer.writeRecord2(out, value.b());
      }
      if (out.tryName(RECORD_, 2, value.c(), unknown)) {
        Writer.writeBuilder_(out, value.c());
      }
      out.endRecord(RECORD_, unknown);
    }

    /** Writes {@link Record_.Record}. */
    static void writeRecord(JsonWriter out, Record_.Record value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RECORD, 0, value.x(), unknown);
      out.endRecord(RECORD, unknown);
    }

    /** Writes {@link Record_.Record2}. */
    static void writeRecord2(JsonWriter out, Record_.Record2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RECORD2, 0, value.y(), unknown);
      out.endRecord(RECORD2, unknown);
    }

    /** Writes {@link Record_.Builder_}. */
    static void writeBuilder_(JsonWriter out, Record_.Builder_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BUILDER_, 0, value.z(), unknown);
      out.endRecord(BUILDER_, unknown);
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
        case 0 -> in.tryReadNull() ? null : readRecord(in);
        case 1 -> in.tryReadNull() ? null : readRecord2(in);
        case 2 -> in.tryReadNull() ? null : readBuilder_(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeRecord(out, (Record_.Record) value);
        case 1 -> Writer.writeRecord2(out, (Record_.Record2) value);
        case 2 -> Writer.writeBuilder_(out, (Record_.Builder_) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
