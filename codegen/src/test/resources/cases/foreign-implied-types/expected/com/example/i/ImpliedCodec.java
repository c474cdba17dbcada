// Generated from implied.json; do not edit.
package com.example.i;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.FittingElements;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Implied}. Not API: its methods change with the schema. */
final class ImpliedCodec implements Codec<Implied> {
  static final ImpliedCodec INSTANCE = new ImpliedCodec();

  private static final FieldNames IMPLIED = FieldNames.of("map", "list", "object", "referred",
      "union", "parts", "unions", "maps", "other", "stated").expecting("1:! 5:? 6:? 7:??");

  private static final FieldNames OBJECT_ = FieldNames.of("a");

  private static final FieldNames PART = FieldNames.of("part").expecting("0");

  private static final FieldNames UNION_KEYS = FieldNames.of("part", "parts").expecting("1:?");

  private static final FieldNames UNIONS_KEYS = FieldNames.of("part", "parts").expecting("1:?");

  private static final FieldNames STATED = FieldNames.of("a");

  static {
    Codecs.register(Implied.class, INSTANCE);
  }

  private ImpliedCodec() {}

  @Override
  public Implied read(JsonReader in) {
    return in.tryReadNull() ? null : readImplied(in);
  }

  @Override
  public void write(JsonWriter out, Implied value) {
    Writer.writeImplied(out, value);
  }

  /** Reads {@link Implied}, which must be there. */
  static Implied readImplied(JsonReader in) {
    in.beginObject();
    Map<String, String> map = null;
    List<Long> list = null;
    Implied.Object_ object = null;
    Implied.Part referred = null;
    Implied.Union union = null;
    List<Implied.Part> parts = null;
    List<Implied.Unions> unions = null;
    Map<String, Map<String, List<String>>> maps = null;
    String other_ = null;
    Implied.Stated stated = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(IMPLIED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(IMPLIED, field)) {
      switch (field) {
        case 0 -> map = in.tryReject('[') ? null : in.startsObject() ? in.readStringMap() : null;
        case 1 -> list = in.tryReject('{') ? null : ElementType.LONG.readList(in);
        case 2 ->
            object =
            in.tryReject('[') ? null : in.startsObject() ? ImpliedCodec.readObject_(in) : null;
        case 3 ->
            referred =
            in.tryReject('[') ? null : in.startsObject() ? ImpliedCodec.readPart(in) : null;
        case 4 ->
            union =
            in.tryReject('[') ? null : in.startsObject() ? ImpliedCodec.readUnion(in) : null;
        case 5 -> parts = FittingElements.read(in, other -> readFittingParts(other));
        case 6 -> unions = FittingElements.read(in, other -> readFittingUnions(other));
        case 7 -> maps = FittingElements.read(in, other -> readFittingMaps(other));
        case 8 -> other_ = in.readString();
        case 9 -> stated = in.startsObject() ? ImpliedCodec.readStated(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, IMPLIED, field);
      }
    }
    return new Implied(map, list, object, referred, union, parts, unions, maps, other_, stated,
        in.takeKept(kept));
  }

  /** Reads {@link Implied.Object_}, which must be there. */
  static Implied.Object_ readObject_(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OBJECT_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OBJECT_, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OBJECT_, field);
      }
    }
    return new Implied.Object_(a, in.takeKept(kept));
  }

  /** Reads {@link Implied.Part}, which must be there. */
  static Implied.Part readPart(JsonReader in) {
    in.beginObject();
    String part = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> part = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Implied.Part(part, in.takeKept(kept));
  }

  /** Reads {@link Implied.Union}, which must be there. */
  static Implied.Union readUnion(JsonReader in) {
    Implied.Union variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(UNION_KEYS); field != JsonReader.END;
        field = in.nextField(UNION_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, UNION_KEYS.name(field));
      } else {
        variant = readVariantOfUnion(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNION_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Implied.Union.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Implied.Union readVariantOfUnion(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Implied.Part(content, null);
      }
      default -> {
        List<Implied.Part> content = FittingElements.read(in, other -> readFittingParts_(other));
        return content == null ? null : new Implied.Whole(content, null);
      }
    }
  }

  private static Implied.Union withUnknownFields(Implied.Union variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Implied.Part known) {
      return new Implied.Part(known.part(), unknownFields);
    }
    if (variant instanceof Implied.Whole known) {
      return new Implied.Whole(known.parts(), unknownFields);
    }
    return new Implied.Union.Unknown(unknownFields);
  }

  /** Reads {@link Implied.Unions}, which must be there. */
  static Implied.Unions readUnions(JsonReader in) {
    Implied.Unions variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(UNIONS_KEYS); field != JsonReader.END;
        field = in.nextField(UNIONS_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, UNIONS_KEYS.name(field));
      } else {
        variant = readVariantOfUnions(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNIONS_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Implied.Unions.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Implied.Unions readVariantOfUnions(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Implied.Part(content, null);
      }
      default -> {
        List<Implied.Part> content = FittingElements.read(in, other -> readFittingParts___(other));
        return content == null ? null : new Implied.Whole(content, null);
      }
    }
  }

  private static Implied.Unions withUnknownFields(Implied.Unions variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Implied.Part known) {
      return new Implied.Part(known.part(), unknownFields);
    }
    if (variant instanceof Implied.Whole known) {
      return new Implied.Whole(known.parts(), unknownFields);
    }
    return new Implied.Unions.Unknown(unknownFields);
  }

  /** Reads {@link Implied.Stated}, which must be there. */
  static Implied.Stated readStated(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STATED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STATED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STATED, field);
      }
    }
    return new Implied.Stated(a, in.takeKept(kept));
  }

  private static List<Implied.Part> readListOfPart(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ImpliedCodec.readPart(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Implied.Unions> readListOfUnions(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ImpliedCodec.readUnions(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Map<String, List<String>>> readMapOfMapOfListOfString(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : in.readStringsMap());
    }
    return in.takeMap(begin);
  }

  private static List<Implied.Part> readFittingParts(JsonReader in) {
    return in.startsArray() ? readListOfPart(in) : null;
  }

  private static List<Implied.Unions> readFittingUnions(JsonReader in) {
    return in.tryReject('{') ? null : in.startsArray() ? readListOfUnions(in) : null;
  }

  private static Map<String, Map<String, List<String>>> readFittingMaps(JsonReader in) {
    return in.tryReject('[') ? null : in.startsObject() ? readMapOfMapOfListOfString(in) : null;
  }

  private static List<Implied.Part> readFittingParts_(JsonReader in) {
    return in.tryReject('{') ? null : in.startsArray() ? readListOfPart(in) : null;
  }

  private static List<Implied.Part> readFittingParts__(JsonReader in) {
    return in.tryReject('{') ? null : in.startsArray() ? readListOfPart(in) : null;
  }

  private static List<Implied.Part> readFittingParts___(JsonReader in) {
    return in.tryReject('{') ? null : in.startsArray() ? readListOfPart(in) : null;
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Implied.Object_.class) {
      return new NestedCodec(0);
    }
    if (type == Implied.Part.class) {
      return new NestedCodec(1);
    }
    if (type == Implied.Union.class) {
      return new NestedCodec(2);
    }
    if (type == Implied.Union.Unknown.class) {
      return new NestedCodec(3);
    }
    if (type == Implied.Whole.class) {
      return new NestedCodec(4);
    }
    if (type == Implied.Unions.class) {
      return new NestedCodec(5);
    }
    if (type == Implied.Unions.Unknown.class) {
      return new NestedCodec(6);
    }
    if (type == Implied.Stated.class) {
      return new NestedCodec(7);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames WHOLE = FieldNames.of("parts").expecting("0 0:?");

    private Writer() {}

    /** Writes {@link Implied}. */
    static void writeImplied(JsonWriter out, Implied value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (!ImmutableMap.isAbsent(value.map()) || !out.rawList(IMPLIED, 0, unknown)) {
        if (ImmutableMap.isAbsent(value.map())) {
          out.rawField(IMPLIED, 0, unknown);
        } else if (!out.tryWriteRaw(IMPLIED, 0, value.map(), unknown)) {
          out.name(IMPLIED, 0);
          out.writeStringMap(value.map());
        }
      }
      if (!ImmutableList.isAbsent(value.list()) || !out.rawObject(IMPLIED, 1, unknown)) {
        ElementType.LONG.writeList(out, IMPLIED, 1, value.list(), unknown);
      }
      if (value.object() != null || !out.rawList(IMPLIED, 2, unknown)) {
        if (out.tryName(IMPLIED, 2, value.object(), unknown)) {
          Writer.writeObject_(out, value.object());
        }
      }
      if (value.referred() != null || !out.rawList(IMPLIED, 3, unknown)) {
        if (out.tryName(IMPLIED, 3, value.referred(), unknown)) {
          Writer.writePart(out, value.referred());
        }
      }
      if (value.union() != null || !out.rawList(IMPLIED, 4, unknown)) {
        if (out.tryName(IMPLIED, 4, value.union(), unknown)) {
          Writer.writeUnion(out, value.union());
        }
      }
      if (!ImmutableList.isAbsent(value.parts()) || !out.rawObjectOrList(IMPLIED, 5, unknown)) {
        if (out.tryNameList(IMPLIED, 5, value.parts(), unknown)) {
          writeListOfPart(out, value.parts());
        }
      }
      if (!ImmutableList.isAbsent(value.unions()) || !out.rawObjectOrList(IMPLIED, 6, unknown)) {
        if (out.tryNameList(IMPLIED, 6, value.unions(), unknown)) {
          writeListOfUnions(out, value.unions());
        }
      }
      if (!ImmutableMap.isAbsent(value.maps()) || !out.rawObjectOrList(IMPLIED, 7, unknown)) {
        if (ImmutableMap.isAbsent(value.maps())) {
          out.rawField(IMPLIED, 7, unknown);
        } else if (!out.tryWriteRaw(IMPLIED, 7, value.maps(), unknown)) {
          out.name(IMPLIED, 7);
          writeMapOfMapOfListOfString(out, value.maps());
        }
      }
      out.field(IMPLIED, 8, value.other(), unknown);
      if (out.tryName(IMPLIED, 9, value.stated(), unknown)) {
        Writer.writeStated(out, value.stated());
      }
      out.endRecord(IMPLIED, unknown);
    }

    /** Writes {@link Implied.Object_}. */
    static void writeObject_(JsonWriter out, Implied.Object_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OBJECT_, 0, value.a(), unknown);
      out.endRecord(OBJECT_, unknown);
    }

    /** Writes {@link Implied.Part}. */
    static void writePart(JsonWriter out, Implied.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.part(), unknown);
      out.endRecord(PART, unknown);
    }

    /** Writes {@link Implied.Union}. */
    static void writeUnion(JsonWriter out, Implied.Union value) {
      if (value instanceof Implied.Part variant) {
        Writer.writePart(out, variant);
        return;
      }
      if (value instanceof Implied.Whole variant) {
        Writer.writeWhole(out, variant);
        return;
      }
      out.writeValue(((Implied.Union.Unknown) value).fields());
    }

    /** Writes {@link Implied.Whole}. */
    static void writeWhole(JsonWriter out, Implied.Whole value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (!ImmutableList.isAbsent(value.parts()) || !out.rawObjectOrList(WHOLE, 0, unknown)) {
        if (out.tryNameList(WHOLE, 0, value.parts(), unknown)) {
          writeListOfPart(out, value.parts());
        }
      }
      out.endRecord(WHOLE, unknown);
    }

    /** Writes {@link Implied.Unions}. */
    static void writeUnions(JsonWriter out, Implied.Unions value) {
      if (value instanceof Implied.Part variant) {
        Writer.writePart(out, variant);
        return;
      }
      if (value instanceof Implied.Whole variant) {
        Writer.writeWhole(out, variant);
        return;
      }
      out.writeValue(((Implied.Unions.Unknown) value).fields());
    }

    /** Writes {@link Implied.Stated}. */
    static void writeStated(JsonWriter out, Implied.Stated value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STATED, 0, value.a(), unknown);
      out.endRecord(STATED, unknown);
    }

    private static void writeListOfPart(JsonWriter out, List<Implied.Part> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Implied.Part element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePart(out, element);
        }
      }
      out.endArray();
    }

    private static void writeListOfUnions(JsonWriter out, List<Implied.Unions> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Implied.Unions element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeUnions(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfMapOfListOfString(JsonWriter out,
        Map<String, Map<String, List<String>>> map) {
      ImmutableMap<String, Map<String, List<String>>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Map<String, List<String>> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeStringsMap(element);
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
        case 0 -> in.tryReadNull() ? null : readObject_(in);
        case 1 -> in.tryReadNull() ? null : readPart(in);
        case 2 -> in.tryReadNull() ? null : readUnion(in);
        case 3 -> in.tryReadNull() ? null : new Implied.Union.Unknown(in.readMap());
        case 4 -> in.tryReadNull() ? null : readWhole(in);
        case 5 -> in.tryReadNull() ? null : readUnions(in);
        case 6 -> in.tryReadNull() ? null : new Implied.Unions.Unknown(in.readMap());
        case 7 -> in.tryReadNull() ? null : readStated(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeObject_(out, (Implied.Object_) value);
        case 1 -> Writer.writePart(out, (Implied.Part) value);
        case 2 -> Writer.writeUnion(out, (Implied.Union) value);
        case 3 -> out.writeValue(((Implied.Union.Unknown) value).fields());
        case 4 -> Writer.writeWhole(out, (Implied.Whole) value);
        case 5 -> Writer.writeUnions(out, (Implied.Unions) value);
        case 6 -> out.writeValue(((Implied.Unions.Unknown) value).fields());
        case 7 -> Writer.writeStated(out, (Implied.Stated) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Implied.Whole}, which must be there. */
    static Implied.Whole readWhole(JsonReader in) {
      in.beginObject();
      List<Implied.Part> parts = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.WHOLE, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.WHOLE, field)) {
        switch (field) {
          case 0 -> parts = FittingElements.read(in, other -> readFittingParts__(other));
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.WHOLE, field);
        }
      }
      return new Implied.Whole(parts, in.takeKept(kept));
    }
  }
}
