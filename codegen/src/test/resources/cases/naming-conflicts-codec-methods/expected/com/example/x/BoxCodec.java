// Generated from Box.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Box}. Not API: its methods change with the schema. */
final class BoxCodec implements Codec<Box> {
  static final BoxCodec INSTANCE = new BoxCodec();

  private static final FieldNames BOX = FieldNames.of("messages", "list", "map", "maps", "either",
      "eitherKeys", "values", "listOfValue", "codec", "instance", "others", "both", "own");

  private static final FieldNames MESSAGE = FieldNames.of("a");

  private static final FieldNames LIST_OF_MESSAGE = FieldNames.of("b");

  private static final FieldNames MAP_OF_MESSAGE = FieldNames.of("c");

  private static final FieldNames EITHER_KEYS_ = FieldNames.of("l", "r");

  private static final FieldNames L = FieldNames.of("l", "x").expecting("0");

  private static final FieldNames R = FieldNames.of("r").expecting("0");

  private static final FieldNames EITHER_KEYS = FieldNames.of("d");

  private static final FieldNames LIST_OF_VALUE = FieldNames.of("v");

  private static final FieldNames CODEC = FieldNames.of("v");

  private static final FieldNames _INSTANCE = FieldNames.of("i");

  static {
    Codecs.register(Box.class, INSTANCE);
  }

  private BoxCodec() {}

  @Override
  public Box read(JsonReader in) {
    return in.tryReadNull() ? null : readBox(in);
  }

  @Override
  public void write(JsonWriter out, Box value) {
    Writer.writeBox(out, value);
  }

  /** Reads {@link Box}, which must be there. */
  static Box readBox(JsonReader in) {
    in.beginObject();
    List<Box.Message> messages = null;
    Box.ListOfMessage list = null;
    Box.MapOfMessage map = null;
    Map<String, Box.Message> maps = null;
    Box.Either either = null;
    Box.EitherKeys eitherKeys = null;
    List<List<Map<String, @Nullable Object>>> values = null;
    Box.ListOfValue listOfValue = null;
    Box.Codec codec_ = null;
    Box.Instance instance = null;
    List<Other.Message> others = null;
    Map<String, List<Other.Message>> both = null;
    Map<String, List<Box.Message>> own = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BOX, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BOX, field)) {
      switch (field) {
        case 0 -> messages = in.startsArray() ? readListOfMessage_(in) : null;
        case 1 -> list = in.startsObject() ? BoxCodec.readListOfMessage(in) : null;
        case 2 -> map = in.startsObject() ? BoxCodec.readMapOfMessage(in) : null;
        case 3 -> maps = in.startsObject() ? readMapOfMessage_(in) : null;
        case 4 -> either = in.startsObject() ? BoxCodec.readEither(in) : null;
        case 5 -> eitherKeys = in.startsObject() ? BoxCodec.readEitherKeys(in) : null;
        case 6 -> values = in.startsArray() ? readListOfListOfValue(in) : null;
        case 7 -> listOfValue = in.startsObject() ? BoxCodec.readListOfValue(in) : null;
        case 8 -> codec_ = in.startsObject() ? BoxCodec.readCodec(in) : null;
        case 9 -> instance = in.startsObject() ? BoxCodec.readInstance(in) : null;
        case 10 -> others = in.startsArray() ? readListOfMessage__(in) : null;
        case 11 -> both = in.startsObject() ? readMapOfListOfMessage(in) : null;
        case 12 -> own = in.startsObject() ? readMapOfListOfMessage_(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BOX, field);
      }
    }
    return new Box(messages, list, map, maps, either, eitherKeys, values, listOfValue, codec_,
        instance, others, both, own, in.takeKept(kept));
  }

  /** Reads {@link Box.Message}, which must be there. */
  static Box.Message readMessage(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MESSAGE, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MESSAGE, field);
      }
    }
    return new Box.Message(a, in.takeKept(kept));
  }

  /** Reads {@link Box.ListOfMessage}, which must be there. */
  static Box.ListOfMessage readListOfMessage(JsonReader in) {
    in.beginObject();
    String b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LIST_OF_MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LIST_OF_MESSAGE, field)) {
      switch (field) {
        case 0 -> b = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LIST_OF_MESSAGE, field);
      }
    }
    return new Box.ListOfMessage(b, in.takeKept(kept));
  }

  /** Reads {@link Box.MapOfMessage}, which must be there. */
  static Box.MapOfMessage readMapOfMessage(JsonReader in) {
    in.beginObject();
    String c = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MAP_OF_MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MAP_OF_MESSAGE, field)) {
      switch (field) {
        case 0 -> c = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MAP_OF_MESSAGE, field);
      }
    }
    return new Box.MapOfMessage(c, in.takeKept(kept));
  }

  /** Reads {@link Box.Either}, which must be there. */
  static Box.Either readEither(JsonReader in) {
    long keys = Unions.members(in, EITHER_KEYS_);
    if ((keys & 1L) == 1L) {
      return BoxCodec.readL(in);
    }
    if ((keys & 2L) == 2L) {
      return BoxCodec.readR(in);
    }
    return new Box.Either.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Box.L}, which must be there. */
  static Box.L readL(JsonReader in) {
    in.beginObject();
    String l = null;
    String x = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(L, JsonReader.START); field != JsonReader.END;
        field = in.nextField(L, field)) {
      switch (field) {
        case 0 -> l = in.readString();
        case 1 -> x = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, L, field);
      }
    }
    return new Box.L(l, x, in.takeKept(kept));
  }

  /** Reads {@link Box.R}, which must be there. */
  static Box.R readR(JsonReader in) {
    in.beginObject();
    String r = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(R, JsonReader.START); field != JsonReader.END;
        field = in.nextField(R, field)) {
      switch (field) {
        case 0 -> r = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, R, field);
      }
    }
    return new Box.R(r, in.takeKept(kept));
  }

  /** Reads {@link Box.EitherKeys}, which must be there. */
  static Box.EitherKeys readEitherKeys(JsonReader in) {
    in.beginObject();
    String d = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(EITHER_KEYS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(EITHER_KEYS, field)) {
      switch (field) {
        case 0 -> d = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, EITHER_KEYS, field);
      }
    }
    return new Box.EitherKeys(d, in.takeKept(kept));
  }

  /** Reads {@link Box.ListOfValue}, which must be there. */
  static Box.ListOfValue readListOfValue(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LIST_OF_VALUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LIST_OF_VALUE, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LIST_OF_VALUE, field);
      }
    }
    return new Box.ListOfValue(v, in.takeKept(kept));
  }

  /** Reads {@link Box.Codec}, which must be there. */
  static Box.Codec readCodec(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CODEC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CODEC, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CODEC, field);
      }
    }
    return new Box.Codec(v, in.takeKept(kept));
  }

  /** Reads {@link Box.Instance}, which must be there. */
  static Box.Instance readInstance(JsonReader in) {
    in.beginObject();
    String i = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(_INSTANCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(_INSTANCE, field)) {
      switch (field) {
        case 0 -> i = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, _INSTANCE, field);
      }
    }
    return new Box.Instance(i, in.takeKept(kept));
  }

  private static List<Box.Message> readListOfMessage_(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : BoxCodec.readMessage(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Box.Message> readMapOfMessage_(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : BoxCodec.readMessage(in));
    }
    return in.takeMap(begin);
  }

  private static List<List<Map<String, @Nullable Object>>> readListOfListOfValue(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : readListOfValue_(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Other.Message> readListOfMessage__(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : OtherCodec.readMessage(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, List<Other.Message>> readMapOfListOfMessage(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : readListOfMessage__(in));
    }
    return in.takeMap(begin);
  }

  private static Map<String, List<Box.Message>> readMapOfListOfMessage_(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : readListOfMessage_(in));
    }
    return in.takeMap(begin);
  }

  private static List<Map<String, @Nullable Object>> readListOfValue_(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : in.readMap());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Box.Message.class) {
      return new NestedCodec(0);
    }
    if (type == Box.ListOfMessage.class) {
      return new NestedCodec(1);
    }
    if (type == Box.MapOfMessage.class) {
      return new NestedCodec(2);
    }
    if (type == Box.Either.class) {
      return new NestedCodec(3);
    }
    if (type == Box.Either.Unknown.class) {
      return new NestedCodec(4);
    }
    if (type == Box.L.class) {
      return new NestedCodec(5);
    }
    if (type == Box.R.class) {
      return new NestedCodec(6);
    }
    if (type == Box.EitherKeys.class) {
      return new NestedCodec(7);
    }
    if (type == Box.ListOfValue.class) {
      return new NestedCodec(8);
    }
    if (type == Box.Codec.class) {
      return new NestedCodec(9);
    }
    if (type == Box.Instance.class) {
      return new NestedCodec(10);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Box}. */
    static void writeBox(JsonWriter out, Box value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(BOX, 0, value.messages(), unknown)) {
        writeListOfMessage_(out, value.messages());
      }
      if (out.tryName(BOX, 1, value.list(), unknown)) {
        Writer.writeListOfMessage(out, value.list());
      }
      if (out.tryName(BOX, 2, value.map(), unknown)) {
        Writer.writeMapOfMessage(out, value.map());
      }
      if (out.tryNameMap(BOX, 3, value.maps(), unknown)) {
        writeMapOfMessage_(out, value.maps());
      }
      if (out.tryName(BOX, 4, value.either(), unknown)) {
        Writer.writeEither(out, value.either());
      }
      if (out.tryName(BOX, 5, value.eitherKeys(), unknown)) {
        Writer.writeEitherKeys(out, value.eitherKeys());
      }
      if (out.tryNameList(BOX, 6, value.values(), unknown)) {
        writeListOfListOfValue(out, value.values());
      }
      if (out.tryName(BOX, 7, value.listOfValue(), unknown)) {
        Writer.writeListOfValue(out, value.listOfValue());
      }
      if (out.tryName(BOX, 8, value.codec_(), unknown)) {
        Writer.writeCodec(out, value.codec_());
      }
      if (out.tryName(BOX, 9, value.instance(), unknown)) {
        Writer.writeInstance(out, value.instance());
      }
      if (out.tryNameList(BOX, 10, value.others(), unknown)) {
        writeListOfMessage__(out, value.others());
      }
      if (out.tryNameMap(BOX, 11, value.both(), unknown)) {
        writeMapOfListOfMessage(out, value.both());
      }
      if (out.tryNameMap(BOX, 12, value.own(), unknown)) {
        writeMapOfListOfMessage_(out, value.own());
      }
      out.endRecord(BOX, unknown);
    }

    /** Writes {@link Box.Message}. */
    static void writeMessage(JsonWriter out, Box.Message value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MESSAGE, 0, value.a(), unknown);
      out.endRecord(MESSAGE, unknown);
    }

    /** Writes {@link Box.ListOfMessage}. */
    static void writeListOfMessage(JsonWriter out, Box.ListOfMessage value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LIST_OF_MESSAGE, 0, value.b(), unknown);
      out.endRecord(LIST_OF_MESSAGE, unknown);
    }

    /** Writes {@link Box.MapOfMessage}. */
    static void writeMapOfMessage(JsonWriter out, Box.MapOfMessage value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MAP_OF_MESSAGE, 0, value.c(), unknown);
      out.endRecord(MAP_OF_MESSAGE, unknown);
    }

    /** Writes {@link Box.Either}. */
    static void writeEither(JsonWriter out, Box.Either value) {
      if (value instanceof Box.L variant) {
        Writer.writeL(out, variant);
        return;
      }
      if (value instanceof Box.R variant) {
        Writer.writeR(out, variant);
        return;
      }
      out.writeValue(((Box.Either.Unknown) value).fields());
    }

    /** Writes {@link Box.L}. */
    static void writeL(JsonWriter out, Box.L value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(L, 0, value.l(), unknown);
      out.field(L, 1, value.x(), unknown);
      out.endRecord(L, unknown);
    }

    /** Writes {@link Box.R}. */
    static void writeR(JsonWriter out, Box.R value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(R, 0, value.r(), unknown);
      out.endRecord(R, unknown);
    }

    /** Writes {@link Box.EitherKeys}. */
    static void writeEitherKeys(JsonWriter out, Box.EitherKeys value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(EITHER_KEYS, 0, value.d(), unknown);
      out.endRecord(EITHER_KEYS, unknown);
    }

    /** Writes {@link Box.ListOfValue}. */
    static void writeListOfValue(JsonWriter out, Box.ListOfValue value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LIST_OF_VALUE, 0, value.v(), unknown);
      out.endRecord(LIST_OF_VALUE, unknown);
    }

    /** Writes {@link Box.Codec}. */
    static void writeCodec(JsonWriter out, Box.Codec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODEC, 0, value.v(), unknown);
      out.endRecord(CODEC, unknown);
    }

    /** Writes {@link Box.Instance}. */
    static void writeInstance(JsonWriter out, Box.Instance value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(_INSTANCE, 0, value.i(), unknown);
      out.endRecord(_INSTANCE, unknown);
    }

    private static void writeListOfMessage_(JsonWriter out, List<Box.Message> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Box.Message element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeMessage(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfMessage_(JsonWriter out, Map<String, Box.Message> map) {
      ImmutableMap<String, Box.Message> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Box.Message element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeMessage(out, element);
        }
      }
      out.endObject();
    }

    private static void writeListOfListOfValue(JsonWriter out,
        List<List<Map<String, @Nullable Object>>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        List<Map<String, @Nullable Object>> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfValue_(out, element);
        }
      }
      out.endArray();
    }

    private static void writeListOfMessage__(JsonWriter out, List<Other.Message> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Other.Message element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          OtherCodec.Writer.writeMessage(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfListOfMessage(JsonWriter out,
        Map<String, List<Other.Message>> map) {
      ImmutableMap<String, List<Other.Message>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        List<Other.Message> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfMessage__(out, element);
        }
      }
      out.endObject();
    }

    private static void writeMapOfListOfMessage_(JsonWriter out,
        Map<String, List<Box.Message>> map) {
      ImmutableMap<String, List<Box.Message>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        List<Box.Message> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfMessage_(out, element);
        }
      }
      out.endObject();
    }

    private static void writeListOfValue_(JsonWriter out,
        List<Map<String, @Nullable Object>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Map<String, @Nullable Object> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeValue(element);
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
        case 0 -> in.tryReadNull() ? null : readMessage(in);
        case 1 -> in.tryReadNull() ? null : readListOfMessage(in);
        case 2 -> in.tryReadNull() ? null : readMapOfMessage(in);
        case 3 -> in.tryReadNull() ? null : readEither(in);
        case 4 -> in.tryReadNull() ? null : new Box.Either.Unknown(in.readMap());
        case 5 -> in.tryReadNull() ? null : readL(in);
        case 6 -> in.tryReadNull() ? null : readR(in);
        case 7 -> in.tryReadNull() ? null : readEitherKeys(in);
        case 8 -> in.tryReadNull() ? null : readListOfValue(in);
        case 9 -> in.tryReadNull() ? null : readCodec(in);
        case 10 -> in.tryReadNull() ? null : readInstance(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeMessage(out, (Box.Message) value);
        case 1 -> Writer.writeListOfMessage(out, (Box.ListOfMessage) value);
        case 2 -> Writer.writeMapOfMessage(out, (Box.MapOfMessage) value);
        case 3 -> Writer.writeEither(out, (Box.Either) value);
        case 4 -> out.writeValue(((Box.Either.Unknown) value).fields());
        case 5 -> Writer.writeL(out, (Box.L) value);
        case 6 -> Writer.writeR(out, (Box.R) value);
        case 7 -> Writer.writeEitherKeys(out, (Box.EitherKeys) value);
        case 8 -> Writer.writeListOfValue(out, (Box.ListOfValue) value);
        case 9 -> Writer.writeCodec(out, (Box.Codec) value);
        case 10 -> Writer.writeInstance(out, (Box.Instance) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
