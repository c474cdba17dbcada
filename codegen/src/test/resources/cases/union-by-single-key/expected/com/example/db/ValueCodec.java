// Generated from Value.schema.json; do not edit.
package com.example.db;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Value}. Not API: its methods change with the schema. */
final class ValueCodec implements Codec<Value> {
  static final ValueCodec INSTANCE = new ValueCodec();

  private static final FieldNames VALUE_KEYS = FieldNames.of("S", "N", "L", "M", "B", "NS", "NULL",
      "P", "K", "A").expecting("5:!");

  private static final FieldNames TEXT = FieldNames.of("S").expecting("0");

  static {
    Codecs.register(Value.class, INSTANCE);
  }

  private ValueCodec() {}

  @Override
  public Value read(JsonReader in) {
    return in.tryReadNull() ? null : readValue(in);
  }

  @Override
  public void write(JsonWriter out, Value value) {
    Writer.writeValue(out, value);
  }

  /** Reads {@link Value}, which must be there. */
  static Value readValue(JsonReader in) {
    Value variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(VALUE_KEYS); field != JsonReader.END;
        field = in.nextField(VALUE_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, VALUE_KEYS.name(field));
      } else {
        variant = readVariantOfValue(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VALUE_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Value.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Value readVariantOfValue(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Value.Text(content, null);
      }
      case 1 -> {
        Long content = in.readLong();
        return content == null ? null : new Value.Count(content, null);
      }
      case 2 -> {
        List<Value> content = in.startsArray() ? readListOfValue(in) : null;
        return content == null ? null : new Value.Items(content, null);
      }
      case 3 -> {
        Map<String, Value> content = in.startsObject() ? readMapOfValue(in) : null;
        return content == null ? null : new Value.Members(content, null);
      }
      case 4 -> {
        Bytes content = Binary.read(in);
        return content == null ? null : new Value.Raw(content, null);
      }
      case 5 -> {
        List<Long> content = ElementType.LONG.readList(in);
        return content == null ? null : new Value.Many(content, null);
      }
      case 6 -> {
        Boolean content = in.readBoolean();
        return content == null ? null : new Value.Nothing(content, null);
      }
      case 7 -> {
        Value.Text content = in.startsObject() ? ValueCodec.readText(in) : null;
        return content == null ? null : new Value.Part(content, null);
      }
      case 8 -> {
        Value.K content = ValueCodec.readK(in);
        return content == null ? null : new Value.Kind(content, null);
      }
      default -> {
        Map<String, @Nullable Object> content = in.startsObject() ? in.readMap() : null;
        return content == null ? null : new Value.Any(content, null);
      }
    }
  }

  private static Value withUnknownFields(Value variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Value.Text known) {
      return new Value.Text(known.s(), unknownFields);
    }
    if (variant instanceof Value.Count known) {
      return new Value.Count(known.n(), unknownFields);
    }
    if (variant instanceof Value.Items known) {
      return new Value.Items(known.l(), unknownFields);
    }
    if (variant instanceof Value.Members known) {
      return new Value.Members(known.m(), unknownFields);
    }
    if (variant instanceof Value.Raw known) {
      return new Value.Raw(known.b(), unknownFields);
    }
    if (variant instanceof Value.Many known) {
      return new Value.Many(known.ns(), unknownFields);
    }
    if (variant instanceof Value.Nothing known) {
      return new Value.Nothing(known.isNull(), unknownFields);
    }
    if (variant instanceof Value.Part known) {
      return new Value.Part(known.p(), unknownFields);
    }
    if (variant instanceof Value.Kind known) {
      return new Value.Kind(known.k(), unknownFields);
    }
    if (variant instanceof Value.Any known) {
      return new Value.Any(known.a(), unknownFields);
    }
    return new Value.Unknown(unknownFields);
  }

  /** Reads {@link Value.Text}, which must be there. */
  static Value.Text readText(JsonReader in) {
    in.beginObject();
    String s = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TEXT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TEXT, field)) {
      switch (field) {
        case 0 -> s = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TEXT, field);
      }
    }
    return new Value.Text(s, in.takeKept(kept));
  }

  /** Reads {@link Value.K}; null for null. */
  static Value.K readK(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Value.K(value);
  }

  private static List<Value> readListOfValue(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ValueCodec.readValue(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Value> readMapOfValue(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : ValueCodec.readValue(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Value.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Value.Text.class) {
      return new NestedCodec(1);
    }
    if (type == Value.Count.class) {
      return new NestedCodec(2);
    }
    if (type == Value.Items.class) {
      return new NestedCodec(3);
    }
    if (type == Value.Members.class) {
      return new NestedCodec(4);
    }
    if (type == Value.Raw.class) {
      return new NestedCodec(5);
    }
    if (type == Value.Many.class) {
      return new NestedCodec(6);
    }
    if (type == Value.Nothing.class) {
      return new NestedCodec(7);
    }
    if (type == Value.Part.class) {
      return new NestedCodec(8);
    }
    if (type == Value.Kind.class) {
      return new NestedCodec(9);
    }
    if (type == Value.K.class) {
      return new NestedCodec(10);
    }
    if (type == Value.Any.class) {
      return new NestedCodec(11);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames COUNT = FieldNames.of("N").expecting("0");

    private static final FieldNames ITEMS = FieldNames.of("L").expecting("0");

    private static final FieldNames MEMBERS = FieldNames.of("M").expecting("0");

    private static final FieldNames RAW = FieldNames.of("B").expecting("0");

    private static final FieldNames MANY = FieldNames.of("NS").expecting("0 0:!");

    private static final FieldNames NOTHING = FieldNames.of("NULL").expecting("0");

    private static final FieldNames PART = FieldNames.of("P").expecting("0");

    private static final FieldNames KIND = FieldNames.of("K").expecting("0");

    private static final FieldNames ANY = FieldNames.of("A").expecting("0");

    private Writer() {}

    /** Writes {@link Value}. */
    static void writeValue(JsonWriter out, Value value) {
      if (value instanceof Value.Text variant) {
        Writer.writeText(out, variant);
        return;
      }
      if (value instanceof Value.Count variant) {
        Writer.writeCount(out, variant);
        return;
      }
      if (value instanceof Value.Items variant) {
        Writer.writeItems(out, variant);
        return;
      }
      if (value instanceof Value.Members variant) {
        Writer.writeMembers(out, variant);
        return;
      }
      if (value instanceof Value.Raw variant) {
        Writer.writeRaw(out, variant);
        return;
      }
      if (value instanceof Value.Many variant) {
        Writer.writeMany(out, variant);
        return;
      }
      if (value instanceof Value.Nothing variant) {
        Writer.writeNothing(out, variant);
        return;
      }
      if (value instanceof Value.Part variant) {
        Writer.writePart(out, variant);
        return;
      }
      if (value instanceof Value.Kind variant) {
        Writer.writeKind(out, variant);
        return;
      }
      if (value instanceof Value.Any variant) {
        Writer.writeAny(out, variant);
        return;
      }
      out.writeValue(((Value.Unknown) value).fields());
    }

    /** Writes {@link Value.Text}. */
    static void writeText(JsonWriter out, Value.Text value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TEXT, 0, value.s(), unknown);
      out.endRecord(TEXT, unknown);
    }

    /** Writes {@link Value.Count}. */
    static void writeCount(JsonWriter out, Value.Count value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, COUNT, 0, value.n(), unknown);
      out.endRecord(COUNT, unknown);
    }

    /** Writes {@link Value.Items}. */
    static void writeItems(JsonWriter out, Value.Items value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(ITEMS, 0, value.l(), unknown)) {
        writeListOfValue(out, value.l());
      }
      out.endRecord(ITEMS, unknown);
    }

    /** Writes {@link Value.Members}. */
    static void writeMembers(JsonWriter out, Value.Members value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameMap(MEMBERS, 0, value.m(), unknown)) {
        writeMapOfValue(out, value.m());
      }
      out.endRecord(MEMBERS, unknown);
    }

    /** Writes {@link Value.Raw}. */
    static void writeRaw(JsonWriter out, Value.Raw value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Binary.write(out, RAW, 0, value.b(), unknown);
      out.endRecord(RAW, unknown);
    }

    /** Writes {@link Value.Many}. */
    static void writeMany(JsonWriter out, Value.Many value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      ElementType.LONG.writeList(out, MANY, 0, value.ns(), unknown);
      out.endRecord(MANY, unknown);
    }

    /** Writes {@link Value.Nothing}. */
    static void writeNothing(JsonWriter out, Value.Nothing value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, NOTHING, 0, value.isNull(), unknown);
      out.endRecord(NOTHING, unknown);
    }

    /** Writes {@link Value.Part}. */
    static void writePart(JsonWriter out, Value.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(PART, 0, value.p(), unknown)) {
        Writer.writeText(out, value.p());
      }
      out.endRecord(PART, unknown);
    }

    /** Writes {@link Value.Kind}. */
    static void writeKind(JsonWriter out, Value.Kind value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.k() != null) {
        out.field(KIND, 0, value.k().value(), unknown);
      }
      out.endRecord(KIND, unknown);
    }

    /** Writes {@link Value.Any}. */
    static void writeAny(JsonWriter out, Value.Any value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameMap(ANY, 0, value.a(), unknown)) {
        out.writeValue(value.a());
      }
      out.endRecord(ANY, unknown);
    }

    private static void writeListOfValue(JsonWriter out, List<Value> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Value element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeValue(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfValue(JsonWriter out, Map<String, Value> map) {
      ImmutableMap<String, Value> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Value element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeValue(out, element);
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
        case 0 -> in.tryReadNull() ? null : new Value.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readText(in);
        case 2 -> in.tryReadNull() ? null : readCount(in);
        case 3 -> in.tryReadNull() ? null : readItems(in);
        case 4 -> in.tryReadNull() ? null : readMembers(in);
        case 5 -> in.tryReadNull() ? null : readRaw(in);
        case 6 -> in.tryReadNull() ? null : readMany(in);
        case 7 -> in.tryReadNull() ? null : readNothing(in);
        case 8 -> in.tryReadNull() ? null : readPart(in);
        case 9 -> in.tryReadNull() ? null : readKind(in);
        case 10 -> readK(in);
        case 11 -> in.tryReadNull() ? null : readAny(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Value.Unknown) value).fields());
        case 1 -> Writer.writeText(out, (Value.Text) value);
        case 2 -> Writer.writeCount(out, (Value.Count) value);
        case 3 -> Writer.writeItems(out, (Value.Items) value);
        case 4 -> Writer.writeMembers(out, (Value.Members) value);
        case 5 -> Writer.writeRaw(out, (Value.Raw) value);
        case 6 -> Writer.writeMany(out, (Value.Many) value);
        case 7 -> Writer.writeNothing(out, (Value.Nothing) value);
        case 8 -> Writer.writePart(out, (Value.Part) value);
        case 9 -> Writer.writeKind(out, (Value.Kind) value);
        case 10 -> out.writeString(((Value.K) value).value());
        case 11 -> Writer.writeAny(out, (Value.Any) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Value.Count}, which must be there. */
    static Value.Count readCount(JsonReader in) {
      in.beginObject();
      Long n = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.COUNT, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.COUNT, field)) {
        switch (field) {
          case 0 -> n = in.readLong();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.COUNT, field);
        }
      }
      return new Value.Count(n, in.takeKept(kept));
    }

    /** Reads {@link Value.Items}, which must be there. */
    static Value.Items readItems(JsonReader in) {
      in.beginObject();
      List<Value> l = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ITEMS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ITEMS, field)) {
        switch (field) {
          case 0 -> l = in.startsArray() ? readListOfValue(in) : null;
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ITEMS, field);
        }
      }
      return new Value.Items(l, in.takeKept(kept));
    }

    /** Reads {@link Value.Members}, which must be there. */
    static Value.Members readMembers(JsonReader in) {
      in.beginObject();
      Map<String, Value> m = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.MEMBERS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.MEMBERS, field)) {
        switch (field) {
          case 0 -> m = in.startsObject() ? readMapOfValue(in) : null;
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.MEMBERS, field);
        }
      }
      return new Value.Members(m, in.takeKept(kept));
    }

    /** Reads {@link Value.Raw}, which must be there. */
    static Value.Raw readRaw(JsonReader in) {
      in.beginObject();
      Bytes b = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.RAW, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.RAW, field)) {
        switch (field) {
          case 0 -> b = Binary.read(in);
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.RAW, field);
        }
      }
      return new Value.Raw(b, in.takeKept(kept));
    }

    /** Reads {@link Value.Many}, which must be there. */
    static Value.Many readMany(JsonReader in) {
      in.beginObject();
      List<Long> ns = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.MANY, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.MANY, field)) {
        switch (field) {
          case 0 -> ns = ElementType.LONG.readList(in);
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.MANY, field);
        }
      }
      return new Value.Many(ns, in.takeKept(kept));
    }

    /** Reads {@link Value.Nothing}, which must be there. */
    static Value.Nothing readNothing(JsonReader in) {
      in.beginObject();
      Boolean isNull = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.NOTHING, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.NOTHING, field)) {
        switch (field) {
          case 0 -> isNull = in.readBoolean();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.NOTHING, field);
        }
      }
      return new Value.Nothing(isNull, in.takeKept(kept));
    }

    /** Reads {@link Value.Part}, which must be there. */
    static Value.Part readPart(JsonReader in) {
      in.beginObject();
      Value.Text p = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.PART, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.PART, field)) {
        switch (field) {
          case 0 -> p = in.startsObject() ? ValueCodec.readText(in) : null;
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.PART, field);
        }
      }
      return new Value.Part(p, in.takeKept(kept));
    }

    /** Reads {@link Value.Kind}, which must be there. */
    static Value.Kind readKind(JsonReader in) {
      in.beginObject();
      Value.K k = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.KIND, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.KIND, field)) {
        switch (field) {
          case 0 -> k = ValueCodec.readK(in);
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.KIND, field);
        }
      }
      return new Value.Kind(k, in.takeKept(kept));
    }

    /** Reads {@link Value.Any}, which must be there. */
    static Value.Any readAny(JsonReader in) {
      in.beginObject();
      Map<String, @Nullable Object> a = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ANY, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ANY, field)) {
        switch (field) {
          case 0 -> a = in.startsObject() ? in.readMap() : null;
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ANY, field);
        }
      }
      return new Value.Any(a, in.takeKept(kept));
    }
  }
}
