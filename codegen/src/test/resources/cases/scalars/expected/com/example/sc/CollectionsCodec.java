// Generated from Collections.schema.json; do not edit.
package com.example.sc;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Collections}. Not API: its methods change with the schema. */
final class CollectionsCodec implements Codec<Collections> {
  static final CollectionsCodec INSTANCE = new CollectionsCodec();

  private static final FieldNames COLLECTIONS = FieldNames.of("textList", "flagList", "whole32List",
      "whole64List", "integerList", "numberList", "floatingList", "int32TextList", "int64TextList",
      "bytesList", "signedBytesList", "anythingList", "yesList", "freeObjectList", "freeListList",
      "freeMapList", "otherFormatList", "textMap", "flagMap", "whole32Map", "whole64Map",
      "integerMap", "numberMap", "floatingMap", "int32TextMap", "int64TextMap", "bytesMap",
      "signedBytesMap", "anythingMap", "yesMap", "freeObjectMap", "freeListMap", "freeMapMap",
      "otherFormatMap", "intLists", "flagListMap")
      .expecting(
          "1:! 2:! 3:! 4:! 5:! 6:! 7:! 8:! 9:! 10:! 18:! 19:! 20:! 21:! 22:! 23:! 24:! 25:! 26:! 27:! 34:!! 35:!!");

  static {
    Codecs.register(Collections.class, INSTANCE);
  }

  private CollectionsCodec() {}

  @Override
  public Collections read(JsonReader in) {
    return in.tryReadNull() ? null : readCollections(in);
  }

  @Override
  public void write(JsonWriter out, Collections value) {
    Writer.writeCollections(out, value);
  }

  /** Reads {@link Collections}, which must be there. */
  static Collections readCollections(JsonReader in) {
    in.beginObject();
    List<String> textList = null;
    List<Boolean> flagList = null;
    List<Integer> whole32List = null;
    List<Long> whole64List = null;
    List<Long> integerList = null;
    List<BigDecimal> numberList = null;
    List<Double> floatingList = null;
    List<Integer> int32TextList = null;
    List<Long> int64TextList = null;
    List<Bytes> bytesList = null;
    List<Bytes> signedBytesList = null;
    List<@Nullable Object> anythingList = null;
    List<@Nullable Object> yesList = null;
    List<Map<String, @Nullable Object>> freeObjectList = null;
    List<List<@Nullable Object>> freeListList = null;
    List<Map<String, @Nullable Object>> freeMapList = null;
    List<String> otherFormatList = null;
    Map<String, String> textMap = null;
    Map<String, Boolean> flagMap = null;
    Map<String, Integer> whole32Map = null;
    Map<String, Long> whole64Map = null;
    Map<String, Long> integerMap = null;
    Map<String, BigDecimal> numberMap = null;
    Map<String, Double> floatingMap = null;
    Map<String, Integer> int32TextMap = null;
    Map<String, Long> int64TextMap = null;
    Map<String, Bytes> bytesMap = null;
    Map<String, Bytes> signedBytesMap = null;
    Map<String, @Nullable Object> anythingMap = null;
    Map<String, @Nullable Object> yesMap = null;
    Map<String, Map<String, @Nullable Object>> freeObjectMap = null;
    Map<String, List<@Nullable Object>> freeListMap = null;
    Map<String, Map<String, @Nullable Object>> freeMapMap = null;
    Map<String, String> otherFormatMap = null;
    List<List<Long>> intLists = null;
    Map<String, List<Boolean>> flagListMap = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(COLLECTIONS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(COLLECTIONS, field)) {
      switch (field) {
        case 0 -> textList = in.startsArray() ? in.readStrings() : null;
        case 1 -> flagList = ElementType.BOOLEAN.readList(in);
        case 2 -> whole32List = ElementType.INTEGER.readList(in);
        case 3 -> whole64List = ElementType.LONG.readList(in);
        case 4 -> integerList = ElementType.LONG.readList(in);
        case 5 -> numberList = ElementType.DECIMAL.readList(in);
        case 6 -> floatingList = ElementType.DOUBLE.readList(in);
        case 7 -> int32TextList = ElementType.INTEGER_TEXT.readList(in);
        case 8 -> int64TextList = ElementType.LONG_TEXT.readList(in);
        case 9 -> bytesList = ElementType.BINARY.readList(in);
        case 10 -> signedBytesList = ElementType.SIGNED_BYTES.readList(in);
        case 11 -> anythingList = in.startsArray() ? in.readList() : null;
        case 12 -> yesList = in.startsArray() ? in.readList() : null;
        case 13 -> freeObjectList = in.startsArray() ? readListOfValue(in) : null;
        case 14 -> freeListList = in.startsArray() ? readListOfListOfValue(in) : null;
        case 15 -> freeMapList = in.startsArray() ? readListOfMapOfValue(in) : null;
        case 16 -> otherFormatList = in.startsArray() ? in.readStrings() : null;
        case 17 -> textMap = in.startsObject() ? in.readStringMap() : null;
        case 18 -> flagMap = ElementType.BOOLEAN.readMap(in);
        case 19 -> whole32Map = ElementType.INTEGER.readMap(in);
        case 20 -> whole64Map = ElementType.LONG.readMap(in);
        case 21 -> integerMap = ElementType.LONG.readMap(in);
        case 22 -> numberMap = ElementType.DECIMAL.readMap(in);
        case 23 -> floatingMap = ElementType.DOUBLE.readMap(in);
        case 24 -> int32TextMap = ElementType.INTEGER_TEXT.readMap(in);
        case 25 -> int64TextMap = ElementType.LONG_TEXT.readMap(in);
        case 26 -> bytesMap = ElementType.BINARY.readMap(in);
        case 27 -> signedBytesMap = ElementType.SIGNED_BYTES.readMap(in);
        case 28 -> anythingMap = in.startsObject() ? in.readMap() : null;
        case 29 -> yesMap = in.startsObject() ? in.readMap() : null;
        case 30 -> freeObjectMap = in.startsObject() ? readMapOfValue(in) : null;
        case 31 -> freeListMap = in.startsObject() ? readMapOfListOfValue(in) : null;
        case 32 -> freeMapMap = in.startsObject() ? readMapOfMapOfValue(in) : null;
        case 33 -> otherFormatMap = in.startsObject() ? in.readStringMap() : null;
        case 34 -> intLists = ElementType.listOf(ElementType.LONG).readList(in);
        case 35 -> flagListMap = ElementType.listOf(ElementType.BOOLEAN).readMap(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, COLLECTIONS, field);
      }
    }
    return new Collections(textList, flagList, whole32List, whole64List, integerList, numberList,
        floatingList, int32TextList, int64TextList, bytesList, signedBytesList, anythingList,
        yesList, freeObjectList, freeListList, freeMapList, otherFormatList, textMap, flagMap,
        whole32Map, whole64Map, integerMap, numberMap, floatingMap, int32TextMap, int64TextMap,
        bytesMap, signedBytesMap, anythingMap, yesMap, freeObjectMap, freeListMap, freeMapMap,
        otherFormatMap, intLists, flagListMap, in.takeKept(kept));
  }

  private static List<Map<String, @Nullable Object>> readListOfValue(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : in.readMap());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<List<@Nullable Object>> readListOfListOfValue(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : in.readList());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Map<String, @Nullable Object>> readListOfMapOfValue(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : in.readMap());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Map<String, @Nullable Object>> readMapOfValue(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : in.readMap());
    }
    return in.takeMap(begin);
  }

  private static Map<String, List<@Nullable Object>> readMapOfListOfValue(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : in.readList());
    }
    return in.takeMap(begin);
  }

  private static Map<String, Map<String, @Nullable Object>> readMapOfMapOfValue(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : in.readMap());
    }
    return in.takeMap(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Collections}. */
    static void writeCollections(JsonWriter out, Collections value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (ImmutableList.isAbsent(value.textList())) {
        out.rawField(COLLECTIONS, 0, unknown);
      } else if (!out.tryWriteRaw(COLLECTIONS, 0, value.textList(), unknown)) {
        out.name(COLLECTIONS, 0);
        out.writeStrings(value.textList());
      }
      ElementType.BOOLEAN.writeList(out, COLLECTIONS, 1, value.flagList(), unknown);
      ElementType.INTEGER.writeList(out, COLLECTIONS, 2, value.whole32List(), unknown);
      ElementType.LONG.writeList(out, COLLECTIONS, 3, value.whole64List(), unknown);
      ElementType.LONG.writeList(out, COLLECTIONS, 4, value.integerList(), unknown);
      ElementType.DECIMAL.writeList(out, COLLECTIONS, 5, value.numberList(), unknown);
      ElementType.DOUBLE.writeList(out, COLLECTIONS, 6, value.floatingList(), unknown);
      ElementType.INTEGER_TEXT.writeList(out, COLLECTIONS, 7, value.int32TextList(), unknown);
      ElementType.LONG_TEXT.writeList(out, COLLECTIONS, 8, value.int64TextList(), unknown);
      ElementType.BINARY.writeList(out, COLLECTIONS, 9, value.bytesList(), unknown);
      ElementType.SIGNED_BYTES.writeList(out, COLLECTIONS, 10, value.signedBytesList(), unknown);
      if (out.tryNameList(COLLECTIONS, 11, value.anythingList(), unknown)) {
        out.writeValue(value.anythingList());
      }
      if (out.tryNameList(COLLECTIONS, 12, value.yesList(), unknown)) {
        out.writeValue(value.yesList());
      }
      if (out.tryNameList(COLLECTIONS, 13, value.freeObjectList(), unknown)) {
        writeListOfValue(out, value.freeObjectList());
      }
      if (out.tryNameList(COLLECTIONS, 14, value.freeListList(), unknown)) {
        writeListOfListOfValue(out, value.freeListList());
      }
      if (out.tryNameList(COLLECTIONS, 15, value.freeMapList(), unknown)) {
        writeListOfMapOfValue(out, value.freeMapList());
      }
      if (ImmutableList.isAbsent(value.otherFormatList())) {
        out.rawField(COLLECTIONS, 16, unknown);
      } else if (!out.tryWriteRaw(COLLECTIONS, 16, value.otherFormatList(), unknown)) {
        out.name(COLLECTIONS, 16);
        out.writeStrings(value.otherFormatList());
      }
      if (ImmutableMap.isAbsent(value.textMap())) {
        out.rawField(COLLECTIONS, 17, unknown);
      } else if (!out.tryWriteRaw(COLLECTIONS, 17, value.textMap(), unknown)) {
        out.name(COLLECTIONS, 17);
        out.writeStringMap(value.textMap());
      }
      ElementType.BOOLEAN.writeMap(out, COLLECTIONS, 18, value.flagMap(), unknown);
      ElementType.INTEGER.writeMap(out, COLLECTIONS, 19, value.whole32Map(), unknown);
      ElementType.LONG.writeMap(out, COLLECTIONS, 20, value.whole64Map(), unknown);
      ElementType.LONG.writeMap(out, COLLECTIONS, 21, value.integerMap(), unknown);
      ElementType.DECIMAL.writeMap(out, COLLECTIONS, 22, value.numberMap(), unknown);
      ElementType.DOUBLE.writeMap(out, COLLECTIONS, 23, value.floatingMap(), unknown);
      ElementType.INTEGER_TEXT.writeMap(out, COLLECTIONS, 24, value.int32TextMap(), unknown);
      ElementType.LONG_TEXT.writeMap(out, COLLECTIONS, 25, value.int64TextMap(), unknown);
      ElementType.BINARY.writeMap(out, COLLECTIONS, 26, value.bytesMap(), unknown);
      ElementType.SIGNED_BYTES.writeMap(out, COLLECTIONS, 27, value.signedBytesMap(), unknown);
      if (out.tryNameMap(COLLECTIONS, 28, value.anythingMap(), unknown)) {
        out.writeValue(value.anythingMap());
      }
      if (out.tryNameMap(COLLECTIONS, 29, value.yesMap(), unknown)) {
        out.writeValue(value.yesMap());
      }
      if (out.tryNameMap(COLLECTIONS, 30, value.freeObjectMap(), unknown)) {
        writeMapOfValue(out, value.freeObjectMap());
      }
      if (out.tryNameMap(COLLECTIONS, 31, value.freeListMap(), unknown)) {
        writeMapOfListOfValue(out, value.freeListMap());
      }
      if (out.tryNameMap(COLLECTIONS, 32, value.freeMapMap(), unknown)) {
        writeMapOfMapOfValue(out, value.freeMapMap());
      }
      if (ImmutableMap.isAbsent(value.otherFormatMap())) {
        out.rawField(COLLECTIONS, 33, unknown);
      } else if (!out.tryWriteRaw(COLLECTIONS, 33, value.otherFormatMap(), unknown)) {
        out.name(COLLECTIONS, 33);
        out.writeStringMap(value.otherFormatMap());
      }
      ElementType.listOf(ElementType.LONG)
          .writeList(out, COLLECTIONS, 34, value.intLists(), unknown);
      ElementType.listOf(ElementType.BOOLEAN)
          .writeMap(out, COLLECTIONS, 35, value.flagListMap(), unknown);
      out.endRecord(COLLECTIONS, unknown);
    }

    private static void writeListOfValue(JsonWriter out, List<Map<String, @Nullable Object>> list) {
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

    private static void writeListOfListOfValue(JsonWriter out, List<List<@Nullable Object>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        List<@Nullable Object> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeValue(element);
        }
      }
      out.endArray();
    }

    private static void writeListOfMapOfValue(JsonWriter out,
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

    private static void writeMapOfValue(JsonWriter out,
        Map<String, Map<String, @Nullable Object>> map) {
      ImmutableMap<String, Map<String, @Nullable Object>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Map<String, @Nullable Object> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeValue(element);
        }
      }
      out.endObject();
    }

    private static void writeMapOfListOfValue(JsonWriter out,
        Map<String, List<@Nullable Object>> map) {
      ImmutableMap<String, List<@Nullable Object>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        List<@Nullable Object> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeValue(element);
        }
      }
      out.endObject();
    }

    private static void writeMapOfMapOfValue(JsonWriter out,
        Map<String, Map<String, @Nullable Object>> map) {
      ImmutableMap<String, Map<String, @Nullable Object>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Map<String, @Nullable Object> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeValue(element);
        }
      }
      out.endObject();
    }
  }
}
