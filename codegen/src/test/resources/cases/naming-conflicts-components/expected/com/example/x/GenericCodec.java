// Generated from Generic.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Generic}. Not API: its methods change with the schema. */
final class GenericCodec<T> implements Codec<Generic<T>> {
  static final GenericCodec<Object> INSTANCE = new GenericCodec<>(FreeFormCodec.INSTANCE);

  private static final FieldNames GENERIC = FieldNames.of("in", "out", "field", "unknown", "value",
      "list", "map", "entry", "element", "nested", "variant", "tag", "keys", "name", "names",
      "built", "values", "key", "i", "n", "unknownFieldsMap", "cases", "other", "o", "content",
      "mark", "raw", "type", "codec", "build", "from", "add", "put", "record", "var", "sealed",
      "permits", "with", "fields", "items", "equals", "length", "size", "get", "parameter");

  static {
    Codecs.register(Generic.class, INSTANCE);
  }

  private final Codec<T> parameter;

  GenericCodec(Codec<T> parameter) {
    this.parameter = parameter;
  }

  @Override
  public Generic<T> read(JsonReader in) {
    return in.tryReadNull() ? null : readGeneric(in, parameter);
  }

  @Override
  public void write(JsonWriter out, Generic<T> value) {
    Writer.writeGeneric(out, value, parameter);
  }

  @Override
  public Codec<?> withParameter(Codec<?> parameter) {
    return new GenericCodec<>(parameter);
  }

  /** Reads {@link Generic}, which must be there. */
  static <T> Generic<T> readGeneric(JsonReader in, Codec<T> parameter) {
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
    T parameter_ = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GENERIC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GENERIC, field)) {
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
        case 11 -> tag = in.readString();
        case 12 -> keys = in.readString();
        case 13 -> name = in.readString();
        case 14 -> names = in.readString();
        case 15 -> built = in.readString();
        case 16 -> values = in.readString();
        case 17 -> key = in.readString();
        case 18 -> i = in.readString();
        case 19 -> n = in.readString();
        case 20 -> unknownFieldsMap = in.readString();
        case 21 -> cases = in.readString();
        case 22 -> other = in.readString();
        case 23 -> o = in.readString();
        case 24 -> content = in.readString();
        case 25 -> mark = in.readString();
        case 26 -> raw = in.readString();
        case 27 -> type = in.readString();
        case 28 -> codec_ = in.readString();
        case 29 -> build = in.readString();
        case 30 -> from = in.readString();
        case 31 -> add = in.readString();
        case 32 -> put = in.readString();
        case 33 -> record = in.readString();
        case 34 -> var = in.readString();
        case 35 -> sealed = in.readString();
        case 36 -> permits = in.readString();
        case 37 -> with = in.readString();
        case 38 -> fields = in.readString();
        case 39 -> items = in.readString();
        case 40 -> equals = in.readString();
        case 41 -> length = in.readString();
        case 42 -> size = in.readString();
        case 43 -> get = in.readString();
        case 44 -> parameter_ = parameter.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GENERIC, field);
      }
    }
    return new Generic<T>(in_, out_, field_, unknown_, value_, list, map, entry, element, nested,
        variant, tag, keys, name, names, built, values, key, i, n, unknownFieldsMap, cases, other,
        o, content, mark, raw, type, codec_, build, from, add, put, record, var, sealed, permits,
        with, fields, items, equals, length, size, get, parameter_, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Generic}. */
    static <T> void writeGeneric(JsonWriter out, Generic<T> value, Codec<T> parameter) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(GENERIC, 0, value.in(), unknown);
      out.field(GENERIC, 1, value.out(), unknown);
      out.field(GENERIC, 2, value.field(), unknown);
      out.field(GENERIC, 3, value.unknown(), unknown);
      out.field(GENERIC, 4, value.value(), unknown);
      out.field(GENERIC, 5, value.list(), unknown);
      out.field(GENERIC, 6, value.map(), unknown);
      out.field(GENERIC, 7, value.entry(), unknown);
      out.field(GENERIC, 8, value.element(), unknown);
      out.field(GENERIC, 9, value.nested(), unknown);
      out.field(GENERIC, 10, value.variant(), unknown);
      out.field(GENERIC, 11, value.tag(), unknown);
      out.field(GENERIC, 12, value.keys(), unknown);
      out.field(GENERIC, 13, value.name(), unknown);
      out.field(GENERIC, 14, value.names(), unknown);
      out.field(GENERIC, 15, value.built(), unknown);
      out.field(GENERIC, 16, value.values(), unknown);
      out.field(GENERIC, 17, value.key(), unknown);
      out.field(GENERIC, 18, value.i(), unknown);
      out.field(GENERIC, 19, value.n(), unknown);
      out.field(GENERIC, 20, value.unknownFieldsMap(), unknown);
      out.field(GENERIC, 21, value.cases(), unknown);
      out.field(GENERIC, 22, value.other(), unknown);
      out.field(GENERIC, 23, value.o(), unknown);
      out.field(GENERIC, 24, value.content(), unknown);
      out.field(GENERIC, 25, value.mark(), unknown);
      out.field(GENERIC, 26, value.raw(), unknown);
      out.field(GENERIC, 27, value.type(), unknown);
      out.field(GENERIC, 28, value.codec_(), unknown);
      out.field(GENERIC, 29, value.build(), unknown);
      out.field(GENERIC, 30, value.from(), unknown);
      out.field(GENERIC, 31, value.add(), unknown);
      out.field(GENERIC, 32, value.put(), unknown);
      out.field(GENERIC, 33, value.record(), unknown);
      out.field(GENERIC, 34, value.var(), unknown);
      out.field(GENERIC, 35, value.sealed(), unknown);
      out.field(GENERIC, 36, value.permits(), unknown);
      out.field(GENERIC, 37, value.with(), unknown);
      out.field(GENERIC, 38, value.fields(), unknown);
      out.field(GENERIC, 39, value.items(), unknown);
      out.field(GENERIC, 40, value.equals(), unknown);
      out.field(GENERIC, 41, value.length(), unknown);
      out.field(GENERIC, 42, value.size(), unknown);
      out.field(GENERIC, 43, value.get(), unknown);
      if (value.parameter() != null && !out.tryWriteRaw(GENERIC, 44, value.parameter(), unknown)) {
        out.name(GENERIC, 44);
        parameter.write(out, value.parameter());
      }
      out.endRecord(GENERIC, unknown);
    }
  }
}
