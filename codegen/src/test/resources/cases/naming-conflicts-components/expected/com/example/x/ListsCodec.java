// Generated from Lists.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
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
      .requiring("0 1");

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
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      if (!ImmutableList.isAbsent(value.in())) {
        out.name(LISTS, 0);
        writeListOfPart(out, value.in());
      } else {
        out.rawField(LISTS, 0, unknown);
      }
      if (!ImmutableList.isAbsent(value.out())) {
        out.name(LISTS, 1);
        writeListOfPart(out, value.out());
      } else {
        out.rawField(LISTS, 1, unknown);
      }
      if (!ImmutableList.isAbsent(value.field())) {
        out.name(LISTS, 2);
        writeListOfPart(out, value.field());
      } else {
        out.rawField(LISTS, 2, unknown);
      }
      if (!ImmutableList.isAbsent(value.unknown())) {
        out.name(LISTS, 3);
        writeListOfPart(out, value.unknown());
      } else {
        out.rawField(LISTS, 3, unknown);
      }
      if (!ImmutableList.isAbsent(value.value())) {
        out.name(LISTS, 4);
        writeListOfPart(out, value.value());
      } else {
        out.rawField(LISTS, 4, unknown);
      }
      if (!ImmutableList.isAbsent(value.list())) {
        out.name(LISTS, 5);
        writeListOfPart(out, value.list());
      } else {
        out.rawField(LISTS, 5, unknown);
      }
      if (!ImmutableList.isAbsent(value.map())) {
        out.name(LISTS, 6);
        writeListOfPart(out, value.map());
      } else {
        out.rawField(LISTS, 6, unknown);
      }
      if (!ImmutableList.isAbsent(value.entry())) {
        out.name(LISTS, 7);
        writeListOfPart(out, value.entry());
      } else {
        out.rawField(LISTS, 7, unknown);
      }
      if (!ImmutableList.isAbsent(value.element())) {
        out.name(LISTS, 8);
        writeListOfPart(out, value.element());
      } else {
        out.rawField(LISTS, 8, unknown);
      }
      if (!ImmutableList.isAbsent(value.nested())) {
        out.name(LISTS, 9);
        writeListOfPart(out, value.nested());
      } else {
        out.rawField(LISTS, 9, unknown);
      }
      if (!ImmutableList.isAbsent(value.variant())) {
        out.name(LISTS, 10);
        writeListOfPart(out, value.variant());
      } else {
        out.rawField(LISTS, 10, unknown);
      }
      if (!ImmutableList.isAbsent(value.parameter())) {
        out.name(LISTS, 11);
        writeListOfPart(out, value.parameter());
      } else {
        out.rawField(LISTS, 11, unknown);
      }
      if (!ImmutableList.isAbsent(value.tag())) {
        out.name(LISTS, 12);
        writeListOfPart(out, value.tag());
      } else {
        out.rawField(LISTS, 12, unknown);
      }
      if (!ImmutableList.isAbsent(value.keys())) {
        out.name(LISTS, 13);
        writeListOfPart(out, value.keys());
      } else {
        out.rawField(LISTS, 13, unknown);
      }
      if (!ImmutableList.isAbsent(value.name())) {
        out.name(LISTS, 14);
        writeListOfPart(out, value.name());
      } else {
        out.rawField(LISTS, 14, unknown);
      }
      if (!ImmutableList.isAbsent(value.names())) {
        out.name(LISTS, 15);
        writeListOfPart(out, value.names());
      } else {
        out.rawField(LISTS, 15, unknown);
      }
      if (!ImmutableList.isAbsent(value.built())) {
        out.name(LISTS, 16);
        writeListOfPart(out, value.built());
      } else {
        out.rawField(LISTS, 16, unknown);
      }
      if (!ImmutableList.isAbsent(value.values())) {
        out.name(LISTS, 17);
        writeListOfPart(out, value.values());
      } else {
        out.rawField(LISTS, 17, unknown);
      }
      if (!ImmutableList.isAbsent(value.key())) {
        out.name(LISTS, 18);
        writeListOfPart(out, value.key());
      } else {
        out.rawField(LISTS, 18, unknown);
      }
      if (!ImmutableList.isAbsent(value.i())) {
        out.name(LISTS, 19);
        writeListOfPart(out, value.i());
      } else {
        out.rawField(LISTS, 19, unknown);
      }
      if (!ImmutableList.isAbsent(value.n())) {
        out.name(LISTS, 20);
        writeListOfPart(out, value.n());
      } else {
        out.rawField(LISTS, 20, unknown);
      }
      if (!ImmutableList.isAbsent(value.unknownFieldsMap())) {
        out.name(LISTS, 21);
        writeListOfPart(out, value.unknownFieldsMap());
      } else {
        out.rawField(LISTS, 21, unknown);
      }
      if (!ImmutableList.isAbsent(value.cases())) {
        out.name(LISTS, 22);
        writeListOfPart(out, value.cases());
      } else {
        out.rawField(LISTS, 22, unknown);
      }
      if (!ImmutableList.isAbsent(value.other())) {
        out.name(LISTS, 23);
        writeListOfPart(out, value.other());
      } else {
        out.rawField(LISTS, 23, unknown);
      }
      if (!ImmutableList.isAbsent(value.o())) {
        out.name(LISTS, 24);
        writeListOfPart(out, value.o());
      } else {
        out.rawField(LISTS, 24, unknown);
      }
      if (!ImmutableList.isAbsent(value.content())) {
        out.name(LISTS, 25);
        writeListOfPart(out, value.content());
      } else {
        out.rawField(LISTS, 25, unknown);
      }
      if (!ImmutableList.isAbsent(value.mark())) {
        out.name(LISTS, 26);
        writeListOfPart(out, value.mark());
      } else {
        out.rawField(LISTS, 26, unknown);
      }
      if (!ImmutableList.isAbsent(value.raw())) {
        out.name(LISTS, 27);
        writeListOfPart(out, value.raw());
      } else {
        out.rawField(LISTS, 27, unknown);
      }
      if (!ImmutableList.isAbsent(value.type())) {
        out.name(LISTS, 28);
        writeListOfPart(out, value.type());
      } else {
        out.rawField(LISTS, 28, unknown);
      }
      if (!ImmutableList.isAbsent(value.codec_())) {
        out.name(LISTS, 29);
        writeListOfPart(out, value.codec_());
      } else {
        out.rawField(LISTS, 29, unknown);
      }
      if (!ImmutableList.isAbsent(value.build())) {
        out.name(LISTS, 30);
        writeListOfPart(out, value.build());
      } else {
        out.rawField(LISTS, 30, unknown);
      }
      if (!ImmutableList.isAbsent(value.from())) {
        out.name(LISTS, 31);
        writeListOfPart(out, value.from());
      } else {
        out.rawField(LISTS, 31, unknown);
      }
      if (!ImmutableList.isAbsent(value.add())) {
        out.name(LISTS, 32);
        writeListOfPart(out, value.add());
      } else {
        out.rawField(LISTS, 32, unknown);
      }
      if (!ImmutableList.isAbsent(value.put())) {
        out.name(LISTS, 33);
        writeListOfPart(out, value.put());
      } else {
        out.rawField(LISTS, 33, unknown);
      }
      if (!ImmutableList.isAbsent(value.record())) {
        out.name(LISTS, 34);
        writeListOfPart(out, value.record());
      } else {
        out.rawField(LISTS, 34, unknown);
      }
      if (!ImmutableList.isAbsent(value.var())) {
        out.name(LISTS, 35);
        writeListOfPart(out, value.var());
      } else {
        out.rawField(LISTS, 35, unknown);
      }
      if (!ImmutableList.isAbsent(value.sealed())) {
        out.name(LISTS, 36);
        writeListOfPart(out, value.sealed());
      } else {
        out.rawField(LISTS, 36, unknown);
      }
      if (!ImmutableList.isAbsent(value.permits())) {
        out.name(LISTS, 37);
        writeListOfPart(out, value.permits());
      } else {
        out.rawField(LISTS, 37, unknown);
      }
      if (!ImmutableList.isAbsent(value.with())) {
        out.name(LISTS, 38);
        writeListOfPart(out, value.with());
      } else {
        out.rawField(LISTS, 38, unknown);
      }
      if (!ImmutableList.isAbsent(value.fields())) {
        out.name(LISTS, 39);
        writeListOfPart(out, value.fields());
      } else {
        out.rawField(LISTS, 39, unknown);
      }
      if (!ImmutableList.isAbsent(value.items())) {
        out.name(LISTS, 40);
        writeListOfPart(out, value.items());
      } else {
        out.rawField(LISTS, 40, unknown);
      }
      if (!ImmutableList.isAbsent(value.equals())) {
        out.name(LISTS, 41);
        writeListOfPart(out, value.equals());
      } else {
        out.rawField(LISTS, 41, unknown);
      }
      if (!ImmutableList.isAbsent(value.length())) {
        out.name(LISTS, 42);
        writeListOfPart(out, value.length());
      } else {
        out.rawField(LISTS, 42, unknown);
      }
      if (!ImmutableList.isAbsent(value.size())) {
        out.name(LISTS, 43);
        writeListOfPart(out, value.size());
      } else {
        out.rawField(LISTS, 43, unknown);
      }
      if (!ImmutableList.isAbsent(value.get())) {
        out.name(LISTS, 44);
        writeListOfPart(out, value.get());
      } else {
        out.rawField(LISTS, 44, unknown);
      }
      if (unknown != null) {
        out.writeUnknown(LISTS, unknown);
      }
      out.endObject();
    }

    /** Writes {@link Lists.Part}. */
    static void writePart(JsonWriter out, Lists.Part value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      out.field(PART, 0, value.a(), unknown);
      if (unknown != null) {
        out.writeUnknown(PART, unknown);
      }
      out.endObject();
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
