// Generated from Records.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Records}. Not API: its methods change with the schema. */
final class RecordsCodec implements Codec<Records> {
  static final RecordsCodec INSTANCE = new RecordsCodec();

  private static final FieldNames RECORDS = FieldNames.of("in", "out", "field", "unknown", "value",
      "list", "map", "entry", "element", "nested", "variant", "parameter", "tag", "keys", "name",
      "names", "built", "values", "key", "i", "n", "unknownFieldsMap", "cases", "other", "o",
      "content", "mark", "raw", "type", "codec", "build", "from", "add", "put", "record", "var",
      "sealed", "permits", "with", "fields", "items", "equals", "length", "size", "get");

  private static final FieldNames PART = FieldNames.of("a");

  static {
    Codecs.register(Records.class, INSTANCE);
  }

  private RecordsCodec() {}

  @Override
  public Records read(JsonReader in) {
    return in.tryReadNull() ? null : readRecords(in);
  }

  @Override
  public void write(JsonWriter out, Records value) {
    Writer.writeRecords(out, value);
  }

  /** Reads {@link Records}, which must be there. */
  static Records readRecords(JsonReader in) {
    in.beginObject();
    Records.Part in_ = null;
    Records.Part out_ = null;
    Records.Part field_ = null;
    Records.Part unknown_ = null;
    Records.Part value_ = null;
    Records.Part list = null;
    Records.Part map = null;
    Records.Part entry = null;
    Records.Part element = null;
    Records.Part nested = null;
    Records.Part variant = null;
    Records.Part parameter_ = null;
    Records.Part tag = null;
    Records.Part keys = null;
    Records.Part name = null;
    Records.Part names = null;
    Records.Part built = null;
    Records.Part values = null;
    Records.Part key = null;
    Records.Part i = null;
    Records.Part n = null;
    Records.Part unknownFieldsMap = null;
    Records.Part cases = null;
    Records.Part other = null;
    Records.Part o = null;
    Records.Part content = null;
    Records.Part mark = null;
    Records.Part raw = null;
    Records.Part type = null;
    Records.Part codec_ = null;
    Records.Part build = null;
    Records.Part from = null;
    Records.Part add = null;
    Records.Part put = null;
    Records.Part record = null;
    Records.Part var = null;
    Records.Part sealed = null;
    Records.Part permits = null;
    Records.Part with = null;
    Records.Part fields = null;
    Records.Part items = null;
    Records.Part equals = null;
    Records.Part length = null;
    Records.Part size = null;
    Records.Part get = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECORDS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECORDS, field)) {
      switch (field) {
        case 0 -> in_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 1 -> out_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 2 -> field_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 3 -> unknown_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 4 -> value_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 5 -> list = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 6 -> map = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 7 -> entry = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 8 -> element = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 9 -> nested = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 10 -> variant = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 11 -> parameter_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 12 -> tag = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 13 -> keys = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 14 -> name = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 15 -> names = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 16 -> built = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 17 -> values = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 18 -> key = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 19 -> i = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 20 -> n = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 21 -> unknownFieldsMap = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 22 -> cases = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 23 -> other = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 24 -> o = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 25 -> content = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 26 -> mark = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 27 -> raw = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 28 -> type = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 29 -> codec_ = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 30 -> build = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 31 -> from = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 32 -> add = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 33 -> put = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 34 -> record = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 35 -> var = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 36 -> sealed = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 37 -> permits = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 38 -> with = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 39 -> fields = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 40 -> items = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 41 -> equals = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 42 -> length = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 43 -> size = in.startsObject() ? RecordsCodec.readPart(in) : null;
        case 44 -> get = in.startsObject() ? RecordsCodec.readPart(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECORDS, field);
      }
    }
    return new Records(in_, out_, field_, unknown_, value_, list, map, entry, element, nested,
        variant, parameter_, tag, keys, name, names, built, values, key, i, n, unknownFieldsMap,
        cases, other, o, content, mark, raw, type, codec_, build, from, add, put, record, var,
        sealed, permits, with, fields, items, equals, length, size, get, in.takeKept(kept));
  }

  /** Reads {@link Records.Part}, which must be there. */
  static Records.Part readPart(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Records.Part(a, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Records.Part.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Records}. */
    static void writeRecords(JsonWriter out, Records value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(RECORDS, 0, value.in(), unknown)) {
        Writer.writePart(out, value.in());
      }
      if (out.tryName(RECORDS, 1, value.out(), unknown)) {
        Writer.writePart(out, value.out());
      }
      if (out.tryName(RECORDS, 2, value.field(), unknown)) {
        Writer.writePart(out, value.field());
      }
      if (out.tryName(RECORDS, 3, value.unknown(), unknown)) {
        Writer.writePart(out, value.unknown());
      }
      if (out.tryName(RECORDS, 4, value.value(), unknown)) {
        Writer.writePart(out, value.value());
      }
      if (out.tryName(RECORDS, 5, value.list(), unknown)) {
        Writer.writePart(out, value.list());
      }
      if (out.tryName(RECORDS, 6, value.map(), unknown)) {
        Writer.writePart(out, value.map());
      }
      if (out.tryName(RECORDS, 7, value.entry(), unknown)) {
        Writer.writePart(out, value.entry());
      }
      if (out.tryName(RECORDS, 8, value.element(), unknown)) {
        Writer.writePart(out, value.element());
      }
      if (out.tryName(RECORDS, 9, value.nested(), unknown)) {
        Writer.writePart(out, value.nested());
      }
      if (out.tryName(RECORDS, 10, value.variant(), unknown)) {
        Writer.writePart(out, value.variant());
      }
      if (out.tryName(RECORDS, 11, value.parameter(), unknown)) {
        Writer.writePart(out, value.parameter());
      }
      if (out.tryName(RECORDS, 12, value.tag(), unknown)) {
        Writer.writePart(out, value.tag());
      }
      if (out.tryName(RECORDS, 13, value.keys(), unknown)) {
        Writer.writePart(out, value.keys());
      }
      if (out.tryName(RECORDS, 14, value.name(), unknown)) {
        Writer.writePart(out, value.name());
      }
      if (out.tryName(RECORDS, 15, value.names(), unknown)) {
        Writer.writePart(out, value.names());
      }
      if (out.tryName(RECORDS, 16, value.built(), unknown)) {
        Writer.writePart(out, value.built());
      }
      if (out.tryName(RECORDS, 17, value.values(), unknown)) {
        Writer.writePart(out, value.values());
      }
      if (out.tryName(RECORDS, 18, value.key(), unknown)) {
        Writer.writePart(out, value.key());
      }
      if (out.tryName(RECORDS, 19, value.i(), unknown)) {
        Writer.writePart(out, value.i());
      }
      if (out.tryName(RECORDS, 20, value.n(), unknown)) {
        Writer.writePart(out, value.n());
      }
      if (out.tryName(RECORDS, 21, value.unknownFieldsMap(), unknown)) {
        Writer.writePart(out, value.unknownFieldsMap());
      }
      if (out.tryName(RECORDS, 22, value.cases(), unknown)) {
        Writer.writePart(out, value.cases());
      }
      if (out.tryName(RECORDS, 23, value.other(), unknown)) {
        Writer.writePart(out, value.other());
      }
      if (out.tryName(RECORDS, 24, value.o(), unknown)) {
        Writer.writePart(out, value.o());
      }
      if (out.tryName(RECORDS, 25, value.content(), unknown)) {
        Writer.writePart(out, value.content());
      }
      if (out.tryName(RECORDS, 26, value.mark(), unknown)) {
        Writer.writePart(out, value.mark());
      }
      if (out.tryName(RECORDS, 27, value.raw(), unknown)) {
        Writer.writePart(out, value.raw());
      }
      if (out.tryName(RECORDS, 28, value.type(), unknown)) {
        Writer.writePart(out, value.type());
      }
      if (out.tryName(RECORDS, 29, value.codec_(), unknown)) {
        Writer.writePart(out, value.codec_());
      }
      if (out.tryName(RECORDS, 30, value.build(), unknown)) {
        Writer.writePart(out, value.build());
      }
      if (out.tryName(RECORDS, 31, value.from(), unknown)) {
        Writer.writePart(out, value.from());
      }
      if (out.tryName(RECORDS, 32, value.add(), unknown)) {
        Writer.writePart(out, value.add());
      }
      if (out.tryName(RECORDS, 33, value.put(), unknown)) {
        Writer.writePart(out, value.put());
      }
      if (out.tryName(RECORDS, 34, value.record(), unknown)) {
        Writer.writePart(out, value.record());
      }
      if (out.tryName(RECORDS, 35, value.var(), unknown)) {
        Writer.writePart(out, value.var());
      }
      if (out.tryName(RECORDS, 36, value.sealed(), unknown)) {
        Writer.writePart(out, value.sealed());
      }
      if (out.tryName(RECORDS, 37, value.permits(), unknown)) {
        Writer.writePart(out, value.permits());
      }
      if (out.tryName(RECORDS, 38, value.with(), unknown)) {
        Writer.writePart(out, value.with());
      }
      if (out.tryName(RECORDS, 39, value.fields(), unknown)) {
        Writer.writePart(out, value.fields());
      }
      if (out.tryName(RECORDS, 40, value.items(), unknown)) {
        Writer.writePart(out, value.items());
      }
      if (out.tryName(RECORDS, 41, value.equals(), unknown)) {
        Writer.writePart(out, value.equals());
      }
      if (out.tryName(RECORDS, 42, value.length(), unknown)) {
        Writer.writePart(out, value.length());
      }
      if (out.tryName(RECORDS, 43, value.size(), unknown)) {
        Writer.writePart(out, value.size());
      }
      if (out.tryName(RECORDS, 44, value.get(), unknown)) {
        Writer.writePart(out, value.get());
      }
      out.endRecord(RECORDS, unknown);
    }

    /** Writes {@link Records.Part}. */
    static void writePart(JsonWriter out, Records.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
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
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePart(out, (Records.Part) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
