// Generated from Scalars.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Scalars}. Not API: its methods change with the schema. */
final class ScalarsCodec implements Codec<Scalars> {
  static final ScalarsCodec INSTANCE = new ScalarsCodec();

  private static final FieldNames SCALARS = FieldNames.of("in", "out", "field", "unknown", "value",
      "list", "map", "entry", "element", "nested", "variant", "parameter", "tag", "keys", "name",
      "names", "built", "values", "key", "i", "n", "unknownFieldsMap", "cases", "other", "o",
      "content", "mark", "raw", "type", "codec", "build", "from", "add", "put", "record", "var",
      "sealed", "permits", "with", "fields", "items", "equals", "length", "size", "get", "VALUE",
      "NESTED", "NAME", "I", "O", "CODEC", "RECORD", "FIELDS", "GET")
      .expecting("2:! 7:! 12:! 17:! 22:! 27:! 32:! 37:! 42:!");

  static {
    Codecs.register(Scalars.class, INSTANCE);
  }

  private ScalarsCodec() {}

  @Override
  public Scalars read(JsonReader in) {
    return in.tryReadNull() ? null : readScalars(in);
  }

  @Override
  public void write(JsonWriter out, Scalars value) {
    Writer.writeScalars(out, value);
  }

  /** Reads {@link Scalars}, which must be there. */
  static Scalars readScalars(JsonReader in) {
    in.beginObject();
    Long in_ = null;
    Instant out_ = null;
    Map<String, Long> field_ = null;
    Boolean unknown_ = null;
    String value_ = null;
    Long list = null;
    Instant map = null;
    Map<String, Long> entry = null;
    Boolean element = null;
    String nested = null;
    Long variant = null;
    Instant parameter_ = null;
    Map<String, Long> tag = null;
    Boolean keys = null;
    String name = null;
    Long names = null;
    Instant built = null;
    Map<String, Long> values = null;
    Boolean key = null;
    String i = null;
    Long n = null;
    Instant unknownFieldsMap = null;
    Map<String, Long> cases = null;
    Boolean other = null;
    String o = null;
    Long content = null;
    Instant mark = null;
    Map<String, Long> raw = null;
    Boolean type = null;
    String codec_ = null;
    Long build = null;
    Instant from = null;
    Map<String, Long> add = null;
    Boolean put = null;
    String record = null;
    Long var = null;
    Instant sealed = null;
    Map<String, Long> permits = null;
    Boolean with = null;
    String fields = null;
    Long items = null;
    Instant equals = null;
    Map<String, Long> length = null;
    Boolean size = null;
    String get = null;
    String valueAlias = null;
    String nestedAlias = null;
    String nameAlias = null;
    String iAlias = null;
    String oAlias = null;
    String codec_Alias = null;
    String recordAlias = null;
    String fieldsAlias = null;
    String getAlias = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SCALARS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SCALARS, field)) {
      switch (field) {
        case 0 -> in_ = in.readLong();
        case 1 -> out_ = TimestampFormat.ISO_8601.read(in);
        case 2 -> field_ = ElementType.LONG.readMap(in);
        case 3 -> unknown_ = in.readBoolean();
        case 4 -> value_ = in.readString();
        case 5 -> list = in.readLong();
        case 6 -> map = TimestampFormat.ISO_8601.read(in);
        case 7 -> entry = ElementType.LONG.readMap(in);
        case 8 -> element = in.readBoolean();
        case 9 -> nested = in.readString();
        case 10 -> variant = in.readLong();
        case 11 -> parameter_ = TimestampFormat.ISO_8601.read(in);
        case 12 -> tag = ElementType.LONG.readMap(in);
        case 13 -> keys = in.readBoolean();
        case 14 -> name = in.readString();
        case 15 -> names = in.readLong();
        case 16 -> built = TimestampFormat.ISO_8601.read(in);
        case 17 -> values = ElementType.LONG.readMap(in);
        case 18 -> key = in.readBoolean();
        case 19 -> i = in.readString();
        case 20 -> n = in.readLong();
        case 21 -> unknownFieldsMap = TimestampFormat.ISO_8601.read(in);
        case 22 -> cases = ElementType.LONG.readMap(in);
        case 23 -> other = in.readBoolean();
        case 24 -> o = in.readString();
        case 25 -> content = in.readLong();
        case 26 -> mark = TimestampFormat.ISO_8601.read(in);
        case 27 -> raw = ElementType.LONG.readMap(in);
        case 28 -> type = in.readBoolean();
        case 29 -> codec_ = in.readString();
        case 30 -> build = in.readLong();
        case 31 -> from = TimestampFormat.ISO_8601.read(in);
        case 32 -> add = ElementType.LONG.readMap(in);
        case 33 -> put = in.readBoolean();
        case 34 -> record = in.readString();
        case 35 -> var = in.readLong();
        case 36 -> sealed = TimestampFormat.ISO_8601.read(in);
        case 37 -> permits = ElementType.LONG.readMap(in);
        case 38 -> with = in.readBoolean();
        case 39 -> fields = in.readString();
        case 40 -> items = in.readLong();
        case 41 -> equals = TimestampFormat.ISO_8601.read(in);
        case 42 -> length = ElementType.LONG.readMap(in);
        case 43 -> size = in.readBoolean();
        case 44 -> get = in.readString();
        case 45 -> valueAlias = in.readString();
        case 46 -> nestedAlias = in.readString();
        case 47 -> nameAlias = in.readString();
        case 48 -> iAlias = in.readString();
        case 49 -> oAlias = in.readString();
        case 50 -> codec_Alias = in.readString();
        case 51 -> recordAlias = in.readString();
        case 52 -> fieldsAlias = in.readString();
        case 53 -> getAlias = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SCALARS, field);
      }
    }
    if (value_ != null && (valueAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 4, value_);
    }
    if (valueAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 45, valueAlias);
      value_ = value_ == null ? valueAlias : value_;
    }
    if (nested != null && (nestedAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 9, nested);
    }
    if (nestedAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 46, nestedAlias);
      nested = nested == null ? nestedAlias : nested;
    }
    if (name != null && (nameAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 14, name);
    }
    if (nameAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 47, nameAlias);
      name = name == null ? nameAlias : name;
    }
    if (i != null && (iAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 19, i);
    }
    if (iAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 48, iAlias);
      i = i == null ? iAlias : i;
    }
    if (o != null && (oAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 24, o);
    }
    if (oAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 49, oAlias);
      o = o == null ? oAlias : o;
    }
    if (codec_ != null && (codec_Alias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 29, codec_);
    }
    if (codec_Alias != null) {
      kept = in.keepSpelling(kept, SCALARS, 50, codec_Alias);
      codec_ = codec_ == null ? codec_Alias : codec_;
    }
    if (record != null && (recordAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 34, record);
    }
    if (recordAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 51, recordAlias);
      record = record == null ? recordAlias : record;
    }
    if (fields != null && (fieldsAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 39, fields);
    }
    if (fieldsAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 52, fieldsAlias);
      fields = fields == null ? fieldsAlias : fields;
    }
    if (get != null && (getAlias != null)) {
      kept = in.keepSpelling(kept, SCALARS, 44, get);
    }
    if (getAlias != null) {
      kept = in.keepSpelling(kept, SCALARS, 53, getAlias);
      get = get == null ? getAlias : get;
    }
    return new Scalars(in_, out_, field_, unknown_, value_, list, map, entry, element, nested,
        variant, parameter_, tag, keys, name, names, built, values, key, i, n, unknownFieldsMap,
        cases, other, o, content, mark, raw, type, codec_, build, from, add, put, record, var,
        sealed, permits, with, fields, items, equals, length, size, get, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Scalars}. */
    static void writeScalars(JsonWriter out, Scalars value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 0, value.in(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 1, value.out(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 2, value.field(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 3, value.unknown(), unknown);
      if (!out.aliases(SCALARS, 4, value.value(), unknown, 45)) {
        out.field(SCALARS, 4, value.value(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 5, value.list(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 6, value.map(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 7, value.entry(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 8, value.element(), unknown);
      if (!out.aliases(SCALARS, 9, value.nested(), unknown, 46)) {
        out.field(SCALARS, 9, value.nested(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 10, value.variant(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 11, value.parameter(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 12, value.tag(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 13, value.keys(), unknown);
      if (!out.aliases(SCALARS, 14, value.name(), unknown, 47)) {
        out.field(SCALARS, 14, value.name(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 15, value.names(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 16, value.built(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 17, value.values(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 18, value.key(), unknown);
      if (!out.aliases(SCALARS, 19, value.i(), unknown, 48)) {
        out.field(SCALARS, 19, value.i(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 20, value.n(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 21, value.unknownFieldsMap(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 22, value.cases(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 23, value.other(), unknown);
      if (!out.aliases(SCALARS, 24, value.o(), unknown, 49)) {
        out.field(SCALARS, 24, value.o(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 25, value.content(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 26, value.mark(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 27, value.raw(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 28, value.type(), unknown);
      if (!out.aliases(SCALARS, 29, value.codec_(), unknown, 50)) {
        out.field(SCALARS, 29, value.codec_(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 30, value.build(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 31, value.from(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 32, value.add(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 33, value.put(), unknown);
      if (!out.aliases(SCALARS, 34, value.record(), unknown, 51)) {
        out.field(SCALARS, 34, value.record(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 35, value.var(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 36, value.sealed(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 37, value.permits(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 38, value.with(), unknown);
      if (!out.aliases(SCALARS, 39, value.fields(), unknown, 52)) {
        out.field(SCALARS, 39, value.fields(), unknown);
      }
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 40, value.items(), unknown);
      TimestampFormat.ISO_8601.write(out, SCALARS, 41, value.equals(), unknown);
      ElementType.LONG.writeMap(out, SCALARS, 42, value.length(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 43, value.size(), unknown);
      if (!out.aliases(SCALARS, 44, value.get(), unknown, 53)) {
        out.field(SCALARS, 44, value.get(), unknown);
      }
      out.endRecord(SCALARS, unknown);
    }
  }
}
