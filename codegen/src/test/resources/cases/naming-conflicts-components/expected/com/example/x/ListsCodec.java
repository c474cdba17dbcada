// Generated from Lists.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Lists}. Not API: its methods change with the schema. */
final class ListsCodec implements Codec<Lists> {
  static final ListsCodec INSTANCE = new ListsCodec();

  private static final FieldNames LISTS = FieldNames.of("in", "out", "field", "unknown", "value",
      "list", "map", "entry", "element", "nested", "variant", "parameter", "tag", "keys", "name",
      "names", "built", "values", "key", "i", "n", "unknownFieldsMap", "cases", "other", "o",
      "content", "mark", "raw", "type", "codec", "build", "from", "add", "put", "record", "var",
      "sealed", "permits", "with", "fields", "items", "equals", "length", "size", "get")
      .expecting("0 1");

  private static final FieldNames PART = FieldNames.of("a");

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
    in.beginObject();
    List<Lists.Part> in_ = null;
    List<Lists.Part> out_ = null;
    List<Lists.Part> field_ = null;
    List<Lists.Part> unknown_ = null;
    List<Lists.Part> value_ = null;
    List<Lists.Part> list = null;
    List<Lists.Part> map = null;
    List<Lists.Part> entry = null;
    List<Lists.Part> element = null;
    List<Lists.Part> nested = null;
    List<Lists.Part> variant = null;
    List<Lists.Part> parameter_ = null;
    List<Lists.Part> tag = null;
    List<Lists.Part> keys = null;
    List<Lists.Part> name = null;
    List<Lists.Part> names = null;
    List<Lists.Part> built = null;
    List<Lists.Part> values = null;
    List<Lists.Part> key = null;
    List<Lists.Part> i = null;
    List<Lists.Part> n = null;
    List<Lists.Part> unknownFieldsMap = null;
    List<Lists.Part> cases = null;
    List<Lists.Part> other = null;
    List<Lists.Part> o = null;
    List<Lists.Part> content = null;
    List<Lists.Part> mark = null;
    List<Lists.Part> raw = null;
    List<Lists.Part> type = null;
    List<Lists.Part> codec_ = null;
    List<Lists.Part> build = null;
    List<Lists.Part> from = null;
    List<Lists.Part> add = null;
    List<Lists.Part> put = null;
    List<Lists.Part> record = null;
    List<Lists.Part> var = null;
    List<Lists.Part> sealed = null;
    List<Lists.Part> permits = null;
    List<Lists.Part> with = null;
    List<Lists.Part> fields = null;
    List<Lists.Part> items = null;
    List<Lists.Part> equals = null;
    List<Lists.Part> length = null;
    List<Lists.Part> size = null;
    List<Lists.Part> get = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LISTS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LISTS, field)) {
      switch (field) {
        case 0 -> in_ = in.startsArray() ? readListOfPart(in) : null;
        case 1 -> out_ = in.startsArray() ? readListOfPart(in) : null;
        case 2 -> field_ = in.startsArray() ? readListOfPart(in) : null;
        case 3 -> unknown_ = in.startsArray() ? readListOfPart(in) : null;
        case 4 -> value_ = in.startsArray() ? readListOfPart(in) : null;
        case 5 -> list = in.startsArray() ? readListOfPart(in) : null;
        case 6 -> map = in.startsArray() ? readListOfPart(in) : null;
        case 7 -> entry = in.startsArray() ? readListOfPart(in) : null;
        case 8 -> element = in.startsArray() ? readListOfPart(in) : null;
        case 9 -> nested = in.startsArray() ? readListOfPart(in) : null;
        case 10 -> variant = in.startsArray() ? readListOfPart(in) : null;
        case 11 -> parameter_ = in.startsArray() ? readListOfPart(in) : null;
        case 12 -> tag = in.startsArray() ? readListOfPart(in) : null;
        case 13 -> keys = in.startsArray() ? readListOfPart(in) : null;
        case 14 -> name = in.startsArray() ? readListOfPart(in) : null;
        case 15 -> names = in.startsArray() ? readListOfPart(in) : null;
        case 16 -> built = in.startsArray() ? readListOfPart(in) : null;
        case 17 -> values = in.startsArray() ? readListOfPart(in) : null;
        case 18 -> key = in.startsArray() ? readListOfPart(in) : null;
        case 19 -> i = in.startsArray() ? readListOfPart(in) : null;
        case 20 -> n = in.startsArray() ? readListOfPart(in) : null;
        case 21 -> unknownFieldsMap = in.startsArray() ? readListOfPart(in) : null;
        case 22 -> cases = in.startsArray() ? readListOfPart(in) : null;
        case 23 -> other = in.startsArray() ? readListOfPart(in) : null;
        case 24 -> o = in.startsArray() ? readListOfPart(in) : null;
        case 25 -> content = in.startsArray() ? readListOfPart(in) : null;
        case 26 -> mark = in.startsArray() ? readListOfPart(in) : null;
        case 27 -> raw = in.startsArray() ? readListOfPart(in) : null;
        case 28 -> type = in.startsArray() ? readListOfPart(in) : null;
        case 29 -> codec_ = in.startsArray() ? readListOfPart(in) : null;
        case 30 -> build = in.startsArray() ? readListOfPart(in) : null;
        case 31 -> from = in.startsArray() ? readListOfPart(in) : null;
        case 32 -> add = in.startsArray() ? readListOfPart(in) : null;
        case 33 -> put = in.startsArray() ? readListOfPart(in) : null;
        case 34 -> record = in.startsArray() ? readListOfPart(in) : null;
        case 35 -> var = in.startsArray() ? readListOfPart(in) : null;
        case 36 -> sealed = in.startsArray() ? readListOfPart(in) : null;
        case 37 -> permits = in.startsArray() ? readListOfPart(in) : null;
        case 38 -> with = in.startsArray() ? readListOfPart(in) : null;
        case 39 -> fields = in.startsArray() ? readListOfPart(in) : null;
        case 40 -> items = in.startsArray() ? readListOfPart(in) : null;
        case 41 -> equals = in.startsArray() ? readListOfPart(in) : null;
        case 42 -> length = in.startsArray() ? readListOfPart(in) : null;
        case 43 -> size = in.startsArray() ? readListOfPart(in) : null;
        case 44 -> get = in.startsArray() ? readListOfPart(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LISTS, field);
      }
    }
    return new Lists(in_, out_, field_, unknown_, value_, list, map, entry, element, nested,
        variant, parameter_, tag, keys, name, names, built, values, key, i, n, unknownFieldsMap,
        cases, other, o, content, mark, raw, type, codec_, build, from, add, put, record, var,
        sealed, permits, with, fields, items, equals, length, size, get, in.takeKept(kept));
  }

  /** Reads {@link Lists.Part}, which must be there. */
  static Lists.Part readPart(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Lists.Part(a, in.takeKept(kept));
  }

  private static List<Lists.Part> readListOfPart(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ListsCodec.readPart(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Lists.Part.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Lists}. */
    static void writeLists(JsonWriter out, Lists value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(LISTS, 0, value.in(), unknown)) {
        writeListOfPart(out, value.in());
      }
      if (out.tryNameList(LISTS, 1, value.out(), unknown)) {
        writeListOfPart(out, value.out());
      }
      if (out.tryNameList(LISTS, 2, value.field(), unknown)) {
        writeListOfPart(out, value.field());
      }
      if (out.tryNameList(LISTS, 3, value.unknown(), unknown)) {
        writeListOfPart(out, value.unknown());
      }
      if (out.tryNameList(LISTS, 4, value.value(), unknown)) {
        writeListOfPart(out, value.value());
      }
      if (out.tryNameList(LISTS, 5, value.list(), unknown)) {
        writeListOfPart(out, value.list());
      }
      if (out.tryNameList(LISTS, 6, value.map(), unknown)) {
        writeListOfPart(out, value.map());
      }
      if (out.tryNameList(LISTS, 7, value.entry(), unknown)) {
        writeListOfPart(out, value.entry());
      }
      if (out.tryNameList(LISTS, 8, value.element(), unknown)) {
        writeListOfPart(out, value.element());
      }
      if (out.tryNameList(LISTS, 9, value.nested(), unknown)) {
        writeListOfPart(out, value.nested());
      }
      if (out.tryNameList(LISTS, 10, value.variant(), unknown)) {
        writeListOfPart(out, value.variant());
      }
      if (out.tryNameList(LISTS, 11, value.parameter(), unknown)) {
        writeListOfPart(out, value.parameter());
      }
      if (out.tryNameList(LISTS, 12, value.tag(), unknown)) {
        writeListOfPart(out, value.tag());
      }
      if (out.tryNameList(LISTS, 13, value.keys(), unknown)) {
        writeListOfPart(out, value.keys());
      }
      if (out.tryNameList(LISTS, 14, value.name(), unknown)) {
        writeListOfPart(out, value.name());
      }
      if (out.tryNameList(LISTS, 15, value.names(), unknown)) {
        writeListOfPart(out, value.names());
      }
      if (out.tryNameList(LISTS, 16, value.built(), unknown)) {
        writeListOfPart(out, value.built());
      }
      if (out.tryNameList(LISTS, 17, value.values(), unknown)) {
        writeListOfPart(out, value.values());
      }
      if (out.tryNameList(LISTS, 18, value.key(), unknown)) {
        writeListOfPart(out, value.key());
      }
      if (out.tryNameList(LISTS, 19, value.i(), unknown)) {
        writeListOfPart(out, value.i());
      }
      if (out.tryNameList(LISTS, 20, value.n(), unknown)) {
        writeListOfPart(out, value.n());
      }
      if (out.tryNameList(LISTS, 21, value.unknownFieldsMap(), unknown)) {
        writeListOfPart(out, value.unknownFieldsMap());
      }
      if (out.tryNameList(LISTS, 22, value.cases(), unknown)) {
        writeListOfPart(out, value.cases());
      }
      if (out.tryNameList(LISTS, 23, value.other(), unknown)) {
        writeListOfPart(out, value.other());
      }
      if (out.tryNameList(LISTS, 24, value.o(), unknown)) {
        writeListOfPart(out, value.o());
      }
      if (out.tryNameList(LISTS, 25, value.content(), unknown)) {
        writeListOfPart(out, value.content());
      }
      if (out.tryNameList(LISTS, 26, value.mark(), unknown)) {
        writeListOfPart(out, value.mark());
      }
      if (out.tryNameList(LISTS, 27, value.raw(), unknown)) {
        writeListOfPart(out, value.raw());
      }
      if (out.tryNameList(LISTS, 28, value.type(), unknown)) {
        writeListOfPart(out, value.type());
      }
      if (out.tryNameList(LISTS, 29, value.codec_(), unknown)) {
        writeListOfPart(out, value.codec_());
      }
      if (out.tryNameList(LISTS, 30, value.build(), unknown)) {
        writeListOfPart(out, value.build());
      }
      if (out.tryNameList(LISTS, 31, value.from(), unknown)) {
        writeListOfPart(out, value.from());
      }
      if (out.tryNameList(LISTS, 32, value.add(), unknown)) {
        writeListOfPart(out, value.add());
      }
      if (out.tryNameList(LISTS, 33, value.put(), unknown)) {
        writeListOfPart(out, value.put());
      }
      if (out.tryNameList(LISTS, 34, value.record(), unknown)) {
        writeListOfPart(out, value.record());
      }
      if (out.tryNameList(LISTS, 35, value.var(), unknown)) {
        writeListOfPart(out, value.var());
      }
      if (out.tryNameList(LISTS, 36, value.sealed(), unknown)) {
        writeListOfPart(out, value.sealed());
      }
      if (out.tryNameList(LISTS, 37, value.permits(), unknown)) {
        writeListOfPart(out, value.permits());
      }
      if (out.tryNameList(LISTS, 38, value.with(), unknown)) {
        writeListOfPart(out, value.with());
      }
      if (out.tryNameList(LISTS, 39, value.fields(), unknown)) {
        writeListOfPart(out, value.fields());
      }
      if (out.tryNameList(LISTS, 40, value.items(), unknown)) {
        writeListOfPart(out, value.items());
      }
      if (out.tryNameList(LISTS, 41, value.equals(), unknown)) {
        writeListOfPart(out, value.equals());
      }
      if (out.tryNameList(LISTS, 42, value.length(), unknown)) {
        writeListOfPart(out, value.length());
      }
      if (out.tryNameList(LISTS, 43, value.size(), unknown)) {
        writeListOfPart(out, value.size());
      }
      if (out.tryNameList(LISTS, 44, value.get(), unknown)) {
        writeListOfPart(out, value.get());
      }
      out.endRecord(LISTS, unknown);
    }

    /** Writes {@link Lists.Part}. */
    static void writePart(JsonWriter out, Lists.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
    }

    private static void writeListOfPart(JsonWriter out, List<Lists.Part> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Lists.Part element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePart(out, element);
        }
      }
      out.endArray();
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
        case 0 -> Writer.writePart(out, (Lists.Part) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
