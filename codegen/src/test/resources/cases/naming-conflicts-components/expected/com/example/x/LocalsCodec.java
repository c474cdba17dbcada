// Generated from Locals.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Locals}. Not API: its methods change with the schema. */
final class LocalsCodec implements Codec<Locals> {
  static final LocalsCodec INSTANCE = new LocalsCodec();

  private static final FieldNames LOCALS = FieldNames.of("in", "out", "field", "unknown", "value",
      "list", "map", "entry", "element", "nested", "variant", "parameter", "tag", "keys", "name",
      "names", "built", "values", "key", "i", "n", "unknownFieldsMap", "cases", "other", "o",
      "content", "mark", "raw", "type", "codec", "build", "from", "add", "put", "record", "var",
      "sealed", "permits", "with", "fields", "items", "equals", "length", "size", "get");

  static {
    Codecs.register(Locals.class, INSTANCE);
  }

  private LocalsCodec() {}

  @Override
  public Locals read(JsonReader in) {
    return in.tryReadNull() ? null : readLocals(in);
  }

  @Override
  public void write(JsonWriter out, Locals value) {
    Writer.writeLocals(out, value);
  }

  /** Reads {@link Locals}, which must be there. */
  static Locals readLocals(JsonReader in) {
    in.beginObject();
    String in_ = null;
    String out_ = null;
    String field_ = null;
    String unknown_ = null;
    String value_ = null;
    String list = null;
    String map = null;
    String entry = null;
    String element = null;
    String nested = null;
    String variant = null;
    String parameter_ = null;
    String tag = null;
    String keys = null;
    String name = null;
    String names = null;
    String built = null;
    String values = null;
    String key = null;
    String i = null;
    String n = null;
    String unknownFieldsMap = null;
    String cases = null;
    String other = null;
    String o = null;
    String content = null;
    String mark = null;
    String raw = null;
    String type = null;
    String codec_ = null;
    String build = null;
    String from = null;
    String add = null;
    String put = null;
    String record = null;
    String var = null;
    String sealed = null;
    String permits = null;
    String with = null;
    String fields = null;
    String items = null;
    String equals = null;
    String length = null;
    String size = null;
    String get = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LOCALS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LOCALS, field)) {
      switch (field) {
        case 0 -> in_ = in.readString();
        case 1 -> out_ = in.readString();
        case 2 -> field_ = in.readString();
        case 3 -> unknown_ = in.readString();
        case 4 -> value_ = in.readString();
        case 5 -> list = in.readString();
        case 6 -> map = in.readString();
        case 7 -> entry = in.readString();
        case 8 -> element = in.readString();
        case 9 -> nested = in.readString();
        case 10 -> variant = in.readString();
        case 11 -> parameter_ = in.readString();
        case 12 -> tag = in.readString();
        case 13 -> keys = in.readString();
        case 14 -> name = in.readString();
        case 15 -> names = in.readString();
        case 16 -> built = in.readString();
        case 17 -> values = in.readString();
        case 18 -> key = in.readString();
        case 19 -> i = in.readString();
        case 20 -> n = in.readString();
        case 21 -> unknownFieldsMap = in.readString();
        case 22 -> cases = in.readString();
        case 23 -> other = in.readString();
        case 24 -> o = in.readString();
        case 25 -> content = in.readString();
        case 26 -> mark = in.readString();
        case 27 -> raw = in.readString();
        case 28 -> type = in.readString();
        case 29 -> codec_ = in.readString();
        case 30 -> build = in.readString();
        case 31 -> from = in.readString();
        case 32 -> add = in.readString();
        case 33 -> put = in.readString();
        case 34 -> record = in.readString();
        case 35 -> var = in.readString();
        case 36 -> sealed = in.readString();
        case 37 -> permits = in.readString();
        case 38 -> with = in.readString();
        case 39 -> fields = in.readString();
        case 40 -> items = in.readString();
        case 41 -> equals = in.readString();
        case 42 -> length = in.readString();
        case 43 -> size = in.readString();
        case 44 -> get = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LOCALS, field);
      }
    }
    return new Locals(in_, out_, field_, unknown_, value_, list, map, entry, element, nested,
        variant, parameter_, tag, keys, name, names, built, values, key, i, n, unknownFieldsMap,
        cases, other, o, content, mark, raw, type, codec_, build, from, add, put, record, var,
        sealed, permits, with, fields, items, equals, length, size, get, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Locals}. */
    static void writeLocals(JsonWriter out, Locals value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LOCALS, 0, value.in(), unknown);
      out.field(LOCALS, 1, value.out(), unknown);
      out.field(LOCALS, 2, value.field(), unknown);
      out.field(LOCALS, 3, value.unknown(), unknown);
      out.field(LOCALS, 4, value.value(), unknown);
      out.field(LOCALS, 5, value.list(), unknown);
      out.field(LOCALS, 6, value.map(), unknown);
      out.field(LOCALS, 7, value.entry(), unknown);
      out.field(LOCALS, 8, value.element(), unknown);
      out.field(LOCALS, 9, value.nested(), unknown);
      out.field(LOCALS, 10, value.variant(), unknown);
      out.field(LOCALS, 11, value.parameter(), unknown);
      out.field(LOCALS, 12, value.tag(), unknown);
      out.field(LOCALS, 13, value.keys(), unknown);
      out.field(LOCALS, 14, value.name(), unknown);
      out.field(LOCALS, 15, value.names(), unknown);
      out.field(LOCALS, 16, value.built(), unknown);
      out.field(LOCALS, 17, value.values(), unknown);
      out.field(LOCALS, 18, value.key(), unknown);
      out.field(LOCALS, 19, value.i(), unknown);
      out.field(LOCALS, 20, value.n(), unknown);
      out.field(LOCALS, 21, value.unknownFieldsMap(), unknown);
      out.field(LOCALS, 22, value.cases(), unknown);
      out.field(LOCALS, 23, value.other(), unknown);
      out.field(LOCALS, 24, value.o(), unknown);
      out.field(LOCALS, 25, value.content(), unknown);
      out.field(LOCALS, 26, value.mark(), unknown);
      out.field(LOCALS, 27, value.raw(), unknown);
      out.field(LOCALS, 28, value.type(), unknown);
      out.field(LOCALS, 29, value.codec_(), unknown);
      out.field(LOCALS, 30, value.build(), unknown);
      out.field(LOCALS, 31, value.from(), unknown);
      out.field(LOCALS, 32, value.add(), unknown);
      out.field(LOCALS, 33, value.put(), unknown);
      out.field(LOCALS, 34, value.record(), unknown);
      out.field(LOCALS, 35, value.var(), unknown);
      out.field(LOCALS, 36, value.sealed(), unknown);
      out.field(LOCALS, 37, value.permits(), unknown);
      out.field(LOCALS, 38, value.with(), unknown);
      out.field(LOCALS, 39, value.fields(), unknown);
      out.field(LOCALS, 40, value.items(), unknown);
      out.field(LOCALS, 41, value.equals(), unknown);
      out.field(LOCALS, 42, value.length(), unknown);
      out.field(LOCALS, 43, value.size(), unknown);
      out.field(LOCALS, 44, value.get(), unknown);
      out.endRecord(LOCALS, unknown);
    }
  }
}
