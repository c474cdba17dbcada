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
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      if (value.in() != null) {
        out.name(RECORDS, 0);
        Writer.writePart(out, value.in());
      } else {
        out.rawField(RECORDS, 0, unknown);
      }
      if (value.out() != null) {
        out.name(RECORDS, 1);
        Writer.writePart(out, value.out());
      } else {
        out.rawField(RECORDS, 1, unknown);
      }
      if (value.field() != null) {
        out.name(RECORDS, 2);
        Writer.writePart(out, value.field());
      } else {
        out.rawField(RECORDS, 2, unknown);
      }
      if (value.unknown() != null) {
        out.name(RECORDS, 3);
        Writer.writePart(out, value.unknown());
      } else {
        out.rawField(RECORDS, 3, unknown);
      }
      if (value.value() != null) {
        out.name(RECORDS, 4);
        Writer.writePart(out, value.value());
      } else {
        out.rawField(RECORDS, 4, unknown);
      }
      if (value.list() != null) {
        out.name(RECORDS, 5);
        Writer.writePart(out, value.list());
      } else {
        out.rawField(RECORDS, 5, unknown);
      }
      if (value.map() != null) {
        out.name(RECORDS, 6);
        Writer.writePart(out, value.map());
      } else {
        out.rawField(RECORDS, 6, unknown);
      }
      if (value.entry() != null) {
        out.name(RECORDS, 7);
        Writer.writePart(out, value.entry());
      } else {
        out.rawField(RECORDS, 7, unknown);
      }
      if (value.element() != null) {
        out.name(RECORDS, 8);
        Writer.writePart(out, value.element());
      } else {
        out.rawField(RECORDS, 8, unknown);
      }
      if (value.nested() != null) {
        out.name(RECORDS, 9);
        Writer.writePart(out, value.nested());
      } else {
        out.rawField(RECORDS, 9, unknown);
      }
      if (value.variant() != null) {
        out.name(RECORDS, 10);
        Writer.writePart(out, value.variant());
      } else {
        out.rawField(RECORDS, 10, unknown);
      }
      if (value.parameter() != null) {
        out.name(RECORDS, 11);
        Writer.writePart(out, value.parameter());
      } else {
        out.rawField(RECORDS, 11, unknown);
      }
      if (value.tag() != null) {
        out.name(RECORDS, 12);
        Writer.writePart(out, value.tag());
      } else {
        out.rawField(RECORDS, 12, unknown);
      }
      if (value.keys() != null) {
        out.name(RECORDS, 13);
        Writer.writePart(out, value.keys());
      } else {
        out.rawField(RECORDS, 13, unknown);
      }
      if (value.name() != null) {
        out.name(RECORDS, 14);
        Writer.writePart(out, value.name());
      } else {
        out.rawField(RECORDS, 14, unknown);
      }
      if (value.names() != null) {
        out.name(RECORDS, 15);
        Writer.writePart(out, value.names());
      } else {
        out.rawField(RECORDS, 15, unknown);
      }
      if (value.built() != null) {
        out.name(RECORDS, 16);
        Writer.writePart(out, value.built());
      } else {
        out.rawField(RECORDS, 16, unknown);
      }
      if (value.values() != null) {
        out.name(RECORDS, 17);
        Writer.writePart(out, value.values());
      } else {
        out.rawField(RECORDS, 17, unknown);
      }
      if (value.key() != null) {
        out.name(RECORDS, 18);
        Writer.writePart(out, value.key());
      } else {
        out.rawField(RECORDS, 18, unknown);
      }
      if (value.i() != null) {
        out.name(RECORDS, 19);
        Writer.writePart(out, value.i());
      } else {
        out.rawField(RECORDS, 19, unknown);
      }
      if (value.n() != null) {
        out.name(RECORDS, 20);
        Writer.writePart(out, value.n());
      } else {
        out.rawField(RECORDS, 20, unknown);
      }
      if (value.unknownFieldsMap() != null) {
        out.name(RECORDS, 21);
        Writer.writePart(out, value.unknownFieldsMap());
      } else {
        out.rawField(RECORDS, 21, unknown);
      }
      if (value.cases() != null) {
        out.name(RECORDS, 22);
        Writer.writePart(out, value.cases());
      } else {
        out.rawField(RECORDS, 22, unknown);
      }
      if (value.other() != null) {
        out.name(RECORDS, 23);
        Writer.writePart(out, value.other());
      } else {
        out.rawField(RECORDS, 23, unknown);
      }
      if (value.o() != null) {
        out.name(RECORDS, 24);
        Writer.writePart(out, value.o());
      } else {
        out.rawField(RECORDS, 24, unknown);
      }
      if (value.content() != null) {
        out.name(RECORDS, 25);
        Writer.writePart(out, value.content());
      } else {
        out.rawField(RECORDS, 25, unknown);
      }
      if (value.mark() != null) {
        out.name(RECORDS, 26);
        Writer.writePart(out, value.mark());
      } else {
        out.rawField(RECORDS, 26, unknown);
      }
      if (value.raw() != null) {
        out.name(RECORDS, 27);
        Writer.writePart(out, value.raw());
      } else {
        out.rawField(RECORDS, 27, unknown);
      }
      if (value.type() != null) {
        out.name(RECORDS, 28);
        Writer.writePart(out, value.type());
      } else {
        out.rawField(RECORDS, 28, unknown);
      }
      if (value.codec_() != null) {
        out.name(RECORDS, 29);
        Writer.writePart(out, value.codec_());
      } else {
        out.rawField(RECORDS, 29, unknown);
      }
      if (value.build() != null) {
        out.name(RECORDS, 30);
        Writer.writePart(out, value.build());
      } else {
        out.rawField(RECORDS, 30, unknown);
      }
      if (value.from() != null) {
        out.name(RECORDS, 31);
        Writer.writePart(out, value.from());
      } else {
        out.rawField(RECORDS, 31, unknown);
      }
      if (value.add() != null) {
        out.name(RECORDS, 32);
        Writer.writePart(out, value.add());
      } else {
        out.rawField(RECORDS, 32, unknown);
      }
      if (value.put() != null) {
        out.name(RECORDS, 33);
        Writer.writePart(out, value.put());
      } else {
        out.rawField(RECORDS, 33, unknown);
      }
      if (value.record() != null) {
        out.name(RECORDS, 34);
        Writer.writePart(out, value.record());
      } else {
        out.rawField(RECORDS, 34, unknown);
      }
      if (value.var() != null) {
        out.name(RECORDS, 35);
        Writer.writePart(out, value.var());
      } else {
        out.rawField(RECORDS, 35, unknown);
      }
      if (value.sealed() != null) {
        out.name(RECORDS, 36);
        Writer.writePart(out, value.sealed());
      } else {
        out.rawField(RECORDS, 36, unknown);
      }
      if (value.permits() != null) {
        out.name(RECORDS, 37);
        Writer.writePart(out, value.permits());
      } else {
        out.rawField(RECORDS, 37, unknown);
      }
      if (value.with() != null) {
        out.name(RECORDS, 38);
        Writer.writePart(out, value.with());
      } else {
        out.rawField(RECORDS, 38, unknown);
      }
      if (value.fields() != null) {
        out.name(RECORDS, 39);
        Writer.writePart(out, value.fields());
      } else {
        out.rawField(RECORDS, 39, unknown);
      }
      if (value.items() != null) {
        out.name(RECORDS, 40);
        Writer.writePart(out, value.items());
      } else {
        out.rawField(RECORDS, 40, unknown);
      }
      if (value.equals() != null) {
        out.name(RECORDS, 41);
        Writer.writePart(out, value.equals());
      } else {
        out.rawField(RECORDS, 41, unknown);
      }
      if (value.length() != null) {
        out.name(RECORDS, 42);
        Writer.writePart(out, value.length());
      } else {
        out.rawField(RECORDS, 42, unknown);
      }
      if (value.size() != null) {
        out.name(RECORDS, 43);
        Writer.writePart(out, value.size());
      } else {
        out.rawField(RECORDS, 43, unknown);
      }
      if (value.get() != null) {
        out.name(RECORDS, 44);
        Writer.writePart(out, value.get());
      } else {
        out.rawField(RECORDS, 44, unknown);
      }
      if (unknown != null) {
        out.writeUnknown(RECORDS, unknown);
      }
      out.endObject();
    }

    /** Writes {@link Records.Part}. */
    static void writePart(JsonWriter out, Records.Part value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      out.field(PART, 0, value.a(), unknown);
      if (unknown != null) {
        out.writeUnknown(PART, unknown);
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
