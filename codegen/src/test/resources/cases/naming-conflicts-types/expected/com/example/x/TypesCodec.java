// Generated from Types.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Types}. Not API: its methods change with the schema. */
final class TypesCodec implements Codec<Types> {
  static final TypesCodec INSTANCE = new TypesCodec();

  private static final FieldNames TYPES = FieldNames.of("aRecord", "aCodec", "aCodecs", "aValue",
      "aOverride", "aConsumer", "aEnum", "aJsonReader", "aJsonWriter", "aFieldNames",
      "aImmutableMap", "aImmutableList", "aImmutable", "aNullMarked", "aOpenEnum",
      "aRequiredFields", "aLambdaEvent", "aNestedCodec", "aObjects", "aGenerated", "aEntry",
      "aClass", "aIllegalStateException", "aSuppressWarnings", "aStrings", "aScalars", "aSystem",
      "aArrays", "aCollections", "aArrayList", "aLinkedHashMap", "aNullPointerException",
      "aSafeVarargs", "aIterable", "aMath", "aR", "aT", "aD", "aOptional", "aSet", "text", "list2",
      "map2", "any", "time", "count", "dec", "flag", "bin", "mode", "writerOfTheSameName")
      .expecting("40");

  private static final FieldNames RECORD = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames CODEC = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames CODECS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames VALUE = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames OVERRIDE = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames CONSUMER = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames ENUM = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames JSON_READER = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames JSON_WRITER = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames FIELD_NAMES = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames IMMUTABLE_MAP = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames IMMUTABLE_LIST = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames IMMUTABLE = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames NULL_MARKED = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames OPEN_ENUM = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames REQUIRED_FIELDS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames LAMBDA_EVENT = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames NESTED_CODEC = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames OBJECTS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames GENERATED = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames ENTRY = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames CLASS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames ILLEGAL_STATE_EXCEPTION = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames SUPPRESS_WARNINGS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames STRINGS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames SCALARS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames SYSTEM = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames ARRAYS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames COLLECTIONS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames ARRAY_LIST = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames LINKED_HASH_MAP = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames NULL_POINTER_EXCEPTION = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames SAFE_VARARGS = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames ITERABLE = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames MATH = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames R = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames T = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames D = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames OPTIONAL = FieldNames.of("a", "l", "m", "o");

  private static final FieldNames SET = FieldNames.of("a", "l", "m", "o");

  static {
    Codecs.register(Types.class, INSTANCE);
  }

  private TypesCodec() {}

  @Override
  public Types read(JsonReader in) {
    return in.tryReadNull() ? null : readTypes(in);
  }

  @Override
  public void write(JsonWriter out, Types value) {
    Writer.writeTypes(out, value);
  }

  /** Reads {@link Types}, which must be there. */
  static Types readTypes(JsonReader in) {
    in.beginObject();
    Types.Record aRecord = null;
    Types.Codec aCodec = null;
    Types.Codecs aCodecs = null;
    Types.Value aValue = null;
    Types.Override aOverride = null;
    Types.Consumer aConsumer = null;
    Types.Enum aEnum = null;
    Types.JsonReader aJsonReader = null;
    Types.JsonWriter aJsonWriter = null;
    Types.FieldNames aFieldNames = null;
    Types.ImmutableMap aImmutableMap = null;
    Types.ImmutableList aImmutableList = null;
    Types.Immutable aImmutable = null;
    Types.NullMarked aNullMarked = null;
    Types.OpenEnum aOpenEnum = null;
    Types.RequiredFields aRequiredFields = null;
    Types.LambdaEvent aLambdaEvent = null;
    Types.NestedCodec aNestedCodec = null;
    Types.Objects aObjects = null;
    Types.Generated aGenerated = null;
    Types.Entry aEntry = null;
    Types.Class aClass = null;
    Types.IllegalStateException aIllegalStateException = null;
    Types.SuppressWarnings aSuppressWarnings = null;
    Types.Strings aStrings = null;
    Types.Scalars aScalars = null;
    Types.System aSystem = null;
    Types.Arrays aArrays = null;
    Types.Collections aCollections = null;
    Types.ArrayList aArrayList = null;
    Types.LinkedHashMap aLinkedHashMap = null;
    Types.NullPointerException aNullPointerException = null;
    Types.SafeVarargs aSafeVarargs = null;
    Types.Iterable aIterable = null;
    Types.Math aMath = null;
    Types.R aR = null;
    Types.T aT = null;
    Types.D aD = null;
    Types.Optional aOptional = null;
    Types.Set aSet = null;
    String text = null;
    List<String> list2 = null;
    Map<String, Types.Record> map2 = null;
    Object any = null;
    Instant time = null;
    Long count = null;
    BigDecimal dec = null;
    Boolean flag = null;
    Bytes bin = null;
    Types.Mode mode = null;
    com.example.x.Writer writerOfTheSameName = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TYPES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TYPES, field)) {
      switch (field) {
        case 0 -> aRecord = in.startsObject() ? TypesCodec.readRecord(in) : null;
        case 1 -> aCodec = in.startsObject() ? TypesCodec.readCodec(in) : null;
        case 2 -> aCodecs = in.startsObject() ? TypesCodec.readCodecs(in) : null;
        case 3 -> aValue = in.startsObject() ? TypesCodec.readValue(in) : null;
        case 4 -> aOverride = in.startsObject() ? TypesCodec.readOverride(in) : null;
        case 5 -> aConsumer = in.startsObject() ? TypesCodec.readConsumer(in) : null;
        case 6 -> aEnum = in.startsObject() ? TypesCodec.readEnum(in) : null;
        case 7 -> aJsonReader = in.startsObject() ? TypesCodec.readJsonReader(in) : null;
        case 8 -> aJsonWriter = in.startsObject() ? TypesCodec.readJsonWriter(in) : null;
        case 9 -> aFieldNames = in.startsObject() ? TypesCodec.readFieldNames(in) : null;
        case 10 -> aImmutableMap = in.startsObject() ? TypesCodec.readImmutableMap(in) : null;
        case 11 -> aImmutableList = in.startsObject() ? TypesCodec.readImmutableList(in) : null;
        case 12 -> aImmutable = in.startsObject() ? TypesCodec.readImmutable(in) : null;
        case 13 -> aNullMarked = in.startsObject() ? TypesCodec.readNullMarked(in) : null;
        case 14 -> aOpenEnum = in.startsObject() ? TypesCodec.readOpenEnum(in) : null;
        case 15 -> aRequiredFields = in.startsObject() ? TypesCodec.readRequiredFields(in) : null;
        case 16 -> aLambdaEvent = in.startsObject() ? TypesCodec.readLambdaEvent(in) : null;
        case 17 -> aNestedCodec = in.startsObject() ? TypesCodec.readNestedCodec(in) : null;
        case 18 -> aObjects = in.startsObject() ? TypesCodec.readObjects(in) : null;
        case 19 -> aGenerated = in.startsObject() ? TypesCodec.readGenerated(in) : null;
        case 20 -> aEntry = in.startsObject() ? TypesCodec.readEntry(in) : null;
        case 21 -> aClass = in.startsObject() ? TypesCodec.readClass(in) : null;
        case 22 ->
            aIllegalStateException =
            in.startsObject() ? TypesCodec.readIllegalStateException(in) : null;
        case 23 ->
            aSuppressWarnings = in.startsObject() ? TypesCodec.readSuppressWarnings(in) : null;
        case 24 -> aStrings = in.startsObject() ? TypesCodec.readStrings(in) : null;
        case 25 -> aScalars = in.startsObject() ? TypesCodec.readScalars(in) : null;
        case 26 -> aSystem = in.startsObject() ? TypesCodec.readSystem(in) : null;
        case 27 -> aArrays = in.startsObject() ? TypesCodec.readArrays(in) : null;
        case 28 -> aCollections = in.startsObject() ? TypesCodec.readCollections(in) : null;
        case 29 -> aArrayList = in.startsObject() ? TypesCodec.readArrayList(in) : null;
        case 30 -> aLinkedHashMap = in.startsObject() ? TypesCodec.readLinkedHashMap(in) : null;
        case 31 ->
            aNullPointerException =
            in.startsObject() ? TypesCodec.readNullPointerException(in) : null;
        case 32 -> aSafeVarargs = in.startsObject() ? TypesCodec.readSafeVarargs(in) : null;
        case 33 -> aIterable = in.startsObject() ? TypesCodec.readIterable(in) : null;
        case 34 -> aMath = in.startsObject() ? TypesCodec.readMath(in) : null;
        case 35 -> aR = in.startsObject() ? TypesCodec.readR(in) : null;
        case 36 -> aT = in.startsObject() ? TypesCodec.readT(in) : null;
        case 37 -> aD = in.startsObject() ? TypesCodec.readD(in) : null;
        case 38 -> aOptional = in.startsObject() ? TypesCodec.readOptional(in) : null;
        case 39 -> aSet = in.startsObject() ? TypesCodec.readSet(in) : null;
        case 40 -> text = in.readString();
        case 41 -> list2 = in.startsArray() ? in.readStrings() : null;
        case 42 -> map2 = in.startsObject() ? readMapOfRecord(in) : null;
        case 43 -> any = in.readValue();
        case 44 -> time = TimestampFormat.ISO_8601.read(in);
        case 45 -> count = in.readLong();
        case 46 -> dec = in.readDecimal();
        case 47 -> flag = in.readBoolean();
        case 48 -> bin = Binary.read(in);
        case 49 -> mode = TypesCodec.readMode(in);
        case 50 -> writerOfTheSameName = in.startsObject() ? WriterCodec.readWriter(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TYPES, field);
      }
    }
    return new Types(aRecord, aCodec, aCodecs, aValue, aOverride, aConsumer, aEnum, aJsonReader,
        aJsonWriter, aFieldNames, aImmutableMap, aImmutableList, aImmutable, aNullMarked, aOpenEnum,
        aRequiredFields, aLambdaEvent, aNestedCodec, aObjects, aGenerated, aEntry, aClass,
        aIllegalStateException, aSuppressWarnings, aStrings, aScalars, aSystem, aArrays,
        aCollections, aArrayList, aLinkedHashMap, aNullPointerException, aSafeVarargs, aIterable,
        aMath, aR, aT, aD, aOptional, aSet, text, list2, map2, any, time, count, dec, flag, bin,
        mode, writerOfTheSameName, in.takeKept(kept));
  }

  /** Reads {@link Types.Record}, which must be there. */
  static Types.Record readRecord(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECORD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECORD, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECORD, field);
      }
    }
    return new Types.Record(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Codec}, which must be there. */
  static Types.Codec readCodec(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CODEC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CODEC, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CODEC, field);
      }
    }
    return new Types.Codec(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Codecs}, which must be there. */
  static Types.Codecs readCodecs(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CODECS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CODECS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CODECS, field);
      }
    }
    return new Types.Codecs(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Value}, which must be there. */
  static Types.Value readValue(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VALUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VALUE, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VALUE, field);
      }
    }
    return new Types.Value(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Override}, which must be there. */
  static Types.Override readOverride(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OVERRIDE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OVERRIDE, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OVERRIDE, field);
      }
    }
    return new Types.Override(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Consumer}, which must be there. */
  static Types.Consumer readConsumer(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CONSUMER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CONSUMER, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CONSUMER, field);
      }
    }
    return new Types.Consumer(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Enum}, which must be there. */
  static Types.Enum readEnum(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ENUM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ENUM, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ENUM, field);
      }
    }
    return new Types.Enum(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.JsonReader}, which must be there. */
  static Types.JsonReader readJsonReader(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(JSON_READER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(JSON_READER, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, JSON_READER, field);
      }
    }
    return new Types.JsonReader(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.JsonWriter}, which must be there. */
  static Types.JsonWriter readJsonWriter(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(JSON_WRITER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(JSON_WRITER, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, JSON_WRITER, field);
      }
    }
    return new Types.JsonWriter(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.FieldNames}, which must be there. */
  static Types.FieldNames readFieldNames(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FIELD_NAMES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FIELD_NAMES, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FIELD_NAMES, field);
      }
    }
    return new Types.FieldNames(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.ImmutableMap}, which must be there. */
  static Types.ImmutableMap readImmutableMap(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(IMMUTABLE_MAP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(IMMUTABLE_MAP, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, IMMUTABLE_MAP, field);
      }
    }
    return new Types.ImmutableMap(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.ImmutableList}, which must be there. */
  static Types.ImmutableList readImmutableList(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(IMMUTABLE_LIST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(IMMUTABLE_LIST, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, IMMUTABLE_LIST, field);
      }
    }
    return new Types.ImmutableList(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Immutable}, which must be there. */
  static Types.Immutable readImmutable(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(IMMUTABLE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(IMMUTABLE, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, IMMUTABLE, field);
      }
    }
    return new Types.Immutable(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.NullMarked}, which must be there. */
  static Types.NullMarked readNullMarked(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NULL_MARKED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NULL_MARKED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NULL_MARKED, field);
      }
    }
    return new Types.NullMarked(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.OpenEnum}, which must be there. */
  static Types.OpenEnum readOpenEnum(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPEN_ENUM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPEN_ENUM, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPEN_ENUM, field);
      }
    }
    return new Types.OpenEnum(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.RequiredFields}, which must be there. */
  static Types.RequiredFields readRequiredFields(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REQUIRED_FIELDS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REQUIRED_FIELDS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REQUIRED_FIELDS, field);
      }
    }
    return new Types.RequiredFields(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.LambdaEvent}, which must be there. */
  static Types.LambdaEvent readLambdaEvent(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LAMBDA_EVENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LAMBDA_EVENT, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LAMBDA_EVENT, field);
      }
    }
    return new Types.LambdaEvent(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.NestedCodec}, which must be there. */
  static Types.NestedCodec readNestedCodec(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NESTED_CODEC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NESTED_CODEC, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NESTED_CODEC, field);
      }
    }
    return new Types.NestedCodec(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Objects}, which must be there. */
  static Types.Objects readObjects(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OBJECTS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OBJECTS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OBJECTS, field);
      }
    }
    return new Types.Objects(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Generated}, which must be there. */
  static Types.Generated readGenerated(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GENERATED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GENERATED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GENERATED, field);
      }
    }
    return new Types.Generated(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Entry}, which must be there. */
  static Types.Entry readEntry(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ENTRY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ENTRY, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ENTRY, field);
      }
    }
    return new Types.Entry(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Class}, which must be there. */
  static Types.Class readClass(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CLASS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CLASS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CLASS, field);
      }
    }
    return new Types.Class(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.IllegalStateException}, which must be there. */
  static Types.IllegalStateException readIllegalStateException(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ILLEGAL_STATE_EXCEPTION, JsonReader.START);
        field != JsonReader.END; field = in.nextField(ILLEGAL_STATE_EXCEPTION, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ILLEGAL_STATE_EXCEPTION, field);
      }
    }
    return new Types.IllegalStateException(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.SuppressWarnings}, which must be there. */
  static Types.SuppressWarnings readSuppressWarnings(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SUPPRESS_WARNINGS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SUPPRESS_WARNINGS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SUPPRESS_WARNINGS, field);
      }
    }
    return new Types.SuppressWarnings(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Strings}, which must be there. */
  static Types.Strings readStrings(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STRINGS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STRINGS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STRINGS, field);
      }
    }
    return new Types.Strings(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Scalars}, which must be there. */
  static Types.Scalars readScalars(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SCALARS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SCALARS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SCALARS, field);
      }
    }
    return new Types.Scalars(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.System}, which must be there. */
  static Types.System readSystem(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SYSTEM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SYSTEM, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SYSTEM, field);
      }
    }
    return new Types.System(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Arrays}, which must be there. */
  static Types.Arrays readArrays(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ARRAYS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ARRAYS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ARRAYS, field);
      }
    }
    return new Types.Arrays(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Collections}, which must be there. */
  static Types.Collections readCollections(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(COLLECTIONS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(COLLECTIONS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, COLLECTIONS, field);
      }
    }
    return new Types.Collections(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.ArrayList}, which must be there. */
  static Types.ArrayList readArrayList(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ARRAY_LIST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ARRAY_LIST, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ARRAY_LIST, field);
      }
    }
    return new Types.ArrayList(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.LinkedHashMap}, which must be there. */
  static Types.LinkedHashMap readLinkedHashMap(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINKED_HASH_MAP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINKED_HASH_MAP, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINKED_HASH_MAP, field);
      }
    }
    return new Types.LinkedHashMap(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.NullPointerException}, which must be there. */
  static Types.NullPointerException readNullPointerException(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NULL_POINTER_EXCEPTION, JsonReader.START);
        field != JsonReader.END; field = in.nextField(NULL_POINTER_EXCEPTION, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NULL_POINTER_EXCEPTION, field);
      }
    }
    return new Types.NullPointerException(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.SafeVarargs}, which must be there. */
  static Types.SafeVarargs readSafeVarargs(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SAFE_VARARGS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SAFE_VARARGS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SAFE_VARARGS, field);
      }
    }
    return new Types.SafeVarargs(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Iterable}, which must be there. */
  static Types.Iterable readIterable(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ITERABLE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ITERABLE, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ITERABLE, field);
      }
    }
    return new Types.Iterable(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Math}, which must be there. */
  static Types.Math readMath(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MATH, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MATH, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MATH, field);
      }
    }
    return new Types.Math(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.R}, which must be there. */
  static Types.R readR(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(R, JsonReader.START); field != JsonReader.END;
        field = in.nextField(R, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, R, field);
      }
    }
    return new Types.R(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.T}, which must be there. */
  static Types.T readT(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(T, JsonReader.START); field != JsonReader.END;
        field = in.nextField(T, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, T, field);
      }
    }
    return new Types.T(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.D}, which must be there. */
  static Types.D readD(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(D, JsonReader.START); field != JsonReader.END;
        field = in.nextField(D, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, D, field);
      }
    }
    return new Types.D(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Optional}, which must be there. */
  static Types.Optional readOptional(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPTIONAL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPTIONAL, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPTIONAL, field);
      }
    }
    return new Types.Optional(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Set}, which must be there. */
  static Types.Set readSet(JsonReader in) {
    in.beginObject();
    String a = null;
    List<String> l = null;
    Map<String, String> m = null;
    Map<String, @Nullable Object> o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SET, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SET, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> l = in.startsArray() ? in.readStrings() : null;
        case 2 -> m = in.startsObject() ? in.readStringMap() : null;
        case 3 -> o = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SET, field);
      }
    }
    return new Types.Set(a, l, m, o, in.takeKept(kept));
  }

  /** Reads {@link Types.Mode}; null for null. */
  static Types.Mode readMode(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Types.Mode(value);
  }

  private static Map<String, Types.Record> readMapOfRecord(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : TypesCodec.readRecord(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Types.Record.class) {
      return new NestedCodec(0);
    }
    if (type == Types.Codec.class) {
      return new NestedCodec(1);
    }
    if (type == Types.Codecs.class) {
      return new NestedCodec(2);
    }
    if (type == Types.Value.class) {
      return new NestedCodec(3);
    }
    if (type == Types.Override.class) {
      return new NestedCodec(4);
    }
    if (type == Types.Consumer.class) {
      return new NestedCodec(5);
    }
    if (type == Types.Enum.class) {
      return new NestedCodec(6);
    }
    if (type == Types.JsonReader.class) {
      return new NestedCodec(7);
    }
    if (type == Types.JsonWriter.class) {
      return new NestedCodec(8);
    }
    if (type == Types.FieldNames.class) {
      return new NestedCodec(9);
    }
    if (type == Types.ImmutableMap.class) {
      return new NestedCodec(10);
    }
    if (type == Types.ImmutableList.class) {
      return new NestedCodec(11);
    }
    if (type == Types.Immutable.class) {
      return new NestedCodec(12);
    }
    if (type == Types.NullMarked.class) {
      return new NestedCodec(13);
    }
    if (type == Types.OpenEnum.class) {
      return new NestedCodec(14);
    }
    if (type == Types.RequiredFields.class) {
      return new NestedCodec(15);
    }
    if (type == Types.LambdaEvent.class) {
      return new NestedCodec(16);
    }
    if (type == Types.NestedCodec.class) {
      return new NestedCodec(17);
    }
    if (type == Types.Objects.class) {
      return new NestedCodec(18);
    }
    if (type == Types.Generated.class) {
      return new NestedCodec(19);
    }
    if (type == Types.Entry.class) {
      return new NestedCodec(20);
    }
    if (type == Types.Class.class) {
      return new NestedCodec(21);
    }
    if (type == Types.IllegalStateException.class) {
      return new NestedCodec(22);
    }
    if (type == Types.SuppressWarnings.class) {
      return new NestedCodec(23);
    }
    if (type == Types.Strings.class) {
      return new NestedCodec(24);
    }
    if (type == Types.Scalars.class) {
      return new NestedCodec(25);
    }
    if (type == Types.System.class) {
      return new NestedCodec(26);
    }
    if (type == Types.Arrays.class) {
      return new NestedCodec(27);
    }
    if (type == Types.Collections.class) {
      return new NestedCodec(28);
    }
    if (type == Types.ArrayList.class) {
      return new NestedCodec(29);
    }
    if (type == Types.LinkedHashMap.class) {
      return new NestedCodec(30);
    }
    if (type == Types.NullPointerException.class) {
      return new NestedCodec(31);
    }
    if (type == Types.SafeVarargs.class) {
      return new NestedCodec(32);
    }
    if (type == Types.Iterable.class) {
      return new NestedCodec(33);
    }
    if (type == Types.Math.class) {
      return new NestedCodec(34);
    }
    if (type == Types.R.class) {
      return new NestedCodec(35);
    }
    if (type == Types.T.class) {
      return new NestedCodec(36);
    }
    if (type == Types.D.class) {
      return new NestedCodec(37);
    }
    if (type == Types.Optional.class) {
      return new NestedCodec(38);
    }
    if (type == Types.Set.class) {
      return new NestedCodec(39);
    }
    if (type == Types.Mode.class) {
      return new NestedCodec(40);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Types}. */
    static void writeTypes(JsonWriter out, Types value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(TYPES, 0, value.aRecord(), unknown)) {
        Writer.writeRecord(out, value.aRecord());
      }
      if (out.tryName(TYPES, 1, value.aCodec(), unknown)) {
        Writer.writeCodec(out, value.aCodec());
      }
      if (out.tryName(TYPES, 2, value.aCodecs(), unknown)) {
        Writer.writeCodecs(out, value.aCodecs());
      }
      if (out.tryName(TYPES, 3, value.aValue(), unknown)) {
        Writer.writeValue(out, value.aValue());
      }
      if (out.tryName(TYPES, 4, value.aOverride(), unknown)) {
        Writer.writeOverride(out, value.aOverride());
      }
      if (out.tryName(TYPES, 5, value.aConsumer(), unknown)) {
        Writer.writeConsumer(out, value.aConsumer());
      }
      if (out.tryName(TYPES, 6, value.aEnum(), unknown)) {
        Writer.writeEnum(out, value.aEnum());
      }
      if (out.tryName(TYPES, 7, value.aJsonReader(), unknown)) {
        Writer.writeJsonReader(out, value.aJsonReader());
      }
      if (out.tryName(TYPES, 8, value.aJsonWriter(), unknown)) {
        Writer.writeJsonWriter(out, value.aJsonWriter());
      }
      if (out.tryName(TYPES, 9, value.aFieldNames(), unknown)) {
        Writer.writeFieldNames(out, value.aFieldNames());
      }
      if (out.tryName(TYPES, 10, value.aImmutableMap(), unknown)) {
        Writer.writeImmutableMap(out, value.aImmutableMap());
      }
      if (out.tryName(TYPES, 11, value.aImmutableList(), unknown)) {
        Writer.writeImmutableList(out, value.aImmutableList());
      }
      if (out.tryName(TYPES, 12, value.aImmutable(), unknown)) {
        Writer.writeImmutable(out, value.aImmutable());
      }
      if (out.tryName(TYPES, 13, value.aNullMarked(), unknown)) {
        Writer.writeNullMarked(out, value.aNullMarked());
      }
      if (out.tryName(TYPES, 14, value.aOpenEnum(), unknown)) {
        Writer.writeOpenEnum(out, value.aOpenEnum());
      }
      if (out.tryName(TYPES, 15, value.aRequiredFields(), unknown)) {
        Writer.writeRequiredFields(out, value.aRequiredFields());
      }
      if (out.tryName(TYPES, 16, value.aLambdaEvent(), unknown)) {
        Writer.writeLambdaEvent(out, value.aLambdaEvent());
      }
      if (out.tryName(TYPES, 17, value.aNestedCodec(), unknown)) {
        Writer.writeNestedCodec(out, value.aNestedCodec());
      }
      if (out.tryName(TYPES, 18, value.aObjects(), unknown)) {
        Writer.writeObjects(out, value.aObjects());
      }
      if (out.tryName(TYPES, 19, value.aGenerated(), unknown)) {
        Writer.writeGenerated(out, value.aGenerated());
      }
      if (out.tryName(TYPES, 20, value.aEntry(), unknown)) {
        Writer.writeEntry(out, value.aEntry());
      }
      if (out.tryName(TYPES, 21, value.aClass(), unknown)) {
        Writer.writeClass(out, value.aClass());
      }
      if (out.tryName(TYPES, 22, value.aIllegalStateException(), unknown)) {
        Writer.writeIllegalStateException(out, value.aIllegalStateException());
      }
      if (out.tryName(TYPES, 23, value.aSuppressWarnings(), unknown)) {
        Writer.writeSuppressWarnings(out, value.aSuppressWarnings());
      }
      if (out.tryName(TYPES, 24, value.aStrings(), unknown)) {
        Writer.writeStrings(out, value.aStrings());
      }
      if (out.tryName(TYPES, 25, value.aScalars(), unknown)) {
        Writer.writeScalars(out, value.aScalars());
      }
      if (out.tryName(TYPES, 26, value.aSystem(), unknown)) {
        Writer.writeSystem(out, value.aSystem());
      }
      if (out.tryName(TYPES, 27, value.aArrays(), unknown)) {
        Writer.writeArrays(out, value.aArrays());
      }
      if (out.tryName(TYPES, 28, value.aCollections(), unknown)) {
        Writer.writeCollections(out, value.aCollections());
      }
      if (out.tryName(TYPES, 29, value.aArrayList(), unknown)) {
        Writer.writeArrayList(out, value.aArrayList());
      }
      if (out.tryName(TYPES, 30, value.aLinkedHashMap(), unknown)) {
        Writer.writeLinkedHashMap(out, value.aLinkedHashMap());
      }
      if (out.tryName(TYPES, 31, value.aNullPointerException(), unknown)) {
        Writer.writeNullPointerException(out, value.aNullPointerException());
      }
      if (out.tryName(TYPES, 32, value.aSafeVarargs(), unknown)) {
        Writer.writeSafeVarargs(out, value.aSafeVarargs());
      }
      if (out.tryName(TYPES, 33, value.aIterable(), unknown)) {
        Writer.writeIterable(out, value.aIterable());
      }
      if (out.tryName(TYPES, 34, value.aMath(), unknown)) {
        Writer.writeMath(out, value.aMath());
      }
      if (out.tryName(TYPES, 35, value.aR(), unknown)) {
        Writer.writeR(out, value.aR());
      }
      if (out.tryName(TYPES, 36, value.aT(), unknown)) {
        Writer.writeT(out, value.aT());
      }
      if (out.tryName(TYPES, 37, value.aD(), unknown)) {
        Writer.writeD(out, value.aD());
      }
      if (out.tryName(TYPES, 38, value.aOptional(), unknown)) {
        Writer.writeOptional(out, value.aOptional());
      }
      if (out.tryName(TYPES, 39, value.aSet(), unknown)) {
        Writer.writeSet(out, value.aSet());
      }
      out.field(TYPES, 40, value.text(), unknown);
      if (ImmutableList.isAbsent(value.list2())) {
        out.rawField(TYPES, 41, unknown);
      } else if (!out.tryWriteRaw(TYPES, 41, value.list2(), unknown)) {
        out.name(TYPES, 41);
        out.writeStrings(value.list2());
      }
      if (out.tryNameMap(TYPES, 42, value.map2(), unknown)) {
        writeMapOfRecord(out, value.map2());
      }
      if (value.any() != null) {
        out.name(TYPES, 43);
        out.writeValue(value.any());
      }
      TimestampFormat.ISO_8601.write(out, TYPES, 44, value.time(), unknown);
      Scalars.writeLong(out, TYPES, 45, value.count(), unknown);
      Scalars.writeDecimal(out, TYPES, 46, value.dec(), unknown);
      Scalars.writeBoolean(out, TYPES, 47, value.flag(), unknown);
      Binary.write(out, TYPES, 48, value.bin(), unknown);
      if (value.mode() != null) {
        out.field(TYPES, 49, value.mode().value(), unknown);
      }
      if (out.tryName(TYPES, 50, value.writerOfTheSameName(), unknown)) {
        WriterCodec.Writer.writeWriter(out, value.writerOfTheSameName());
      }
      out.endRecord(TYPES, unknown);
    }

    /** Writes {@link Types.Record}. */
    static void writeRecord(JsonWriter out, Types.Record value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RECORD, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(RECORD, 1, unknown);
      } else if (!out.tryWriteRaw(RECORD, 1, value.l(), unknown)) {
        out.name(RECORD, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(RECORD, 2, unknown);
      } else if (!out.tryWriteRaw(RECORD, 2, value.m(), unknown)) {
        out.name(RECORD, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(RECORD, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(RECORD, unknown);
    }

    /** Writes {@link Types.Codec}. */
    static void writeCodec(JsonWriter out, Types.Codec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODEC, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(CODEC, 1, unknown);
      } else if (!out.tryWriteRaw(CODEC, 1, value.l(), unknown)) {
        out.name(CODEC, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(CODEC, 2, unknown);
      } else if (!out.tryWriteRaw(CODEC, 2, value.m(), unknown)) {
        out.name(CODEC, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(CODEC, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(CODEC, unknown);
    }

    /** Writes {@link Types.Codecs}. */
    static void writeCodecs(JsonWriter out, Types.Codecs value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODECS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(CODECS, 1, unknown);
      } else if (!out.tryWriteRaw(CODECS, 1, value.l(), unknown)) {
        out.name(CODECS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(CODECS, 2, unknown);
      } else if (!out.tryWriteRaw(CODECS, 2, value.m(), unknown)) {
        out.name(CODECS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(CODECS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(CODECS, unknown);
    }

    /** Writes {@link Types.Value}. */
    static void writeValue(JsonWriter out, Types.Value value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VALUE, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(VALUE, 1, unknown);
      } else if (!out.tryWriteRaw(VALUE, 1, value.l(), unknown)) {
        out.name(VALUE, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(VALUE, 2, unknown);
      } else if (!out.tryWriteRaw(VALUE, 2, value.m(), unknown)) {
        out.name(VALUE, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(VALUE, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(VALUE, unknown);
    }

    /** Writes {@link Types.Override}. */
    static void writeOverride(JsonWriter out, Types.Override value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OVERRIDE, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(OVERRIDE, 1, unknown);
      } else if (!out.tryWriteRaw(OVERRIDE, 1, value.l(), unknown)) {
        out.name(OVERRIDE, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(OVERRIDE, 2, unknown);
      } else if (!out.tryWriteRaw(OVERRIDE, 2, value.m(), unknown)) {
        out.name(OVERRIDE, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(OVERRIDE, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(OVERRIDE, unknown);
    }

    /** Writes {@link Types.Consumer}. */
    static void writeConsumer(JsonWriter out, Types.Consumer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CONSUMER, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(CONSUMER, 1, unknown);
      } else if (!out.tryWriteRaw(CONSUMER, 1, value.l(), unknown)) {
        out.name(CONSUMER, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(CONSUMER, 2, unknown);
      } else if (!out.tryWriteRaw(CONSUMER, 2, value.m(), unknown)) {
        out.name(CONSUMER, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(CONSUMER, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(CONSUMER, unknown);
    }

    /** Writes {@link Types.Enum}. */
    static void writeEnum(JsonWriter out, Types.Enum value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENUM, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(ENUM, 1, unknown);
      } else if (!out.tryWriteRaw(ENUM, 1, value.l(), unknown)) {
        out.name(ENUM, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(ENUM, 2, unknown);
      } else if (!out.tryWriteRaw(ENUM, 2, value.m(), unknown)) {
        out.name(ENUM, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(ENUM, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(ENUM, unknown);
    }

    /** Writes {@link Types.JsonReader}. */
    static void writeJsonReader(JsonWriter out, Types.JsonReader value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(JSON_READER, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(JSON_READER, 1, unknown);
      } else if (!out.tryWriteRaw(JSON_READER, 1, value.l(), unknown)) {
        out.name(JSON_READER, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(JSON_READER, 2, unknown);
      } else if (!out.tryWriteRaw(JSON_READER, 2, value.m(), unknown)) {
        out.name(JSON_READER, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(JSON_READER, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(JSON_READER, unknown);
    }

    /** Writes {@link Types.JsonWriter}. */
    static void writeJsonWriter(JsonWriter out, Types.JsonWriter value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(JSON_WRITER, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(JSON_WRITER, 1, unknown);
      } else if (!out.tryWriteRaw(JSON_WRITER, 1, value.l(), unknown)) {
        out.name(JSON_WRITER, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(JSON_WRITER, 2, unknown);
      } else if (!out.tryWriteRaw(JSON_WRITER, 2, value.m(), unknown)) {
        out.name(JSON_WRITER, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(JSON_WRITER, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(JSON_WRITER, unknown);
    }

    /** Writes {@link Types.FieldNames}. */
    static void writeFieldNames(JsonWriter out, Types.FieldNames value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(FIELD_NAMES, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(FIELD_NAMES, 1, unknown);
      } else if (!out.tryWriteRaw(FIELD_NAMES, 1, value.l(), unknown)) {
        out.name(FIELD_NAMES, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(FIELD_NAMES, 2, unknown);
      } else if (!out.tryWriteRaw(FIELD_NAMES, 2, value.m(), unknown)) {
        out.name(FIELD_NAMES, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(FIELD_NAMES, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(FIELD_NAMES, unknown);
    }

    /** Writes {@link Types.ImmutableMap}. */
    static void writeImmutableMap(JsonWriter out, Types.ImmutableMap value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMMUTABLE_MAP, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(IMMUTABLE_MAP, 1, unknown);
      } else if (!out.tryWriteRaw(IMMUTABLE_MAP, 1, value.l(), unknown)) {
        out.name(IMMUTABLE_MAP, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(IMMUTABLE_MAP, 2, unknown);
      } else if (!out.tryWriteRaw(IMMUTABLE_MAP, 2, value.m(), unknown)) {
        out.name(IMMUTABLE_MAP, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(IMMUTABLE_MAP, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(IMMUTABLE_MAP, unknown);
    }

    /** Writes {@link Types.ImmutableList}. */
    static void writeImmutableList(JsonWriter out, Types.ImmutableList value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMMUTABLE_LIST, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(IMMUTABLE_LIST, 1, unknown);
      } else if (!out.tryWriteRaw(IMMUTABLE_LIST, 1, value.l(), unknown)) {
        out.name(IMMUTABLE_LIST, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(IMMUTABLE_LIST, 2, unknown);
      } else if (!out.tryWriteRaw(IMMUTABLE_LIST, 2, value.m(), unknown)) {
        out.name(IMMUTABLE_LIST, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(IMMUTABLE_LIST, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(IMMUTABLE_LIST, unknown);
    }

    /** Writes {@link Types.Immutable}. */
    static void writeImmutable(JsonWriter out, Types.Immutable value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMMUTABLE, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(IMMUTABLE, 1, unknown);
      } else if (!out.tryWriteRaw(IMMUTABLE, 1, value.l(), unknown)) {
        out.name(IMMUTABLE, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(IMMUTABLE, 2, unknown);
      } else if (!out.tryWriteRaw(IMMUTABLE, 2, value.m(), unknown)) {
        out.name(IMMUTABLE, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(IMMUTABLE, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(IMMUTABLE, unknown);
    }

    /** Writes {@link Types.NullMarked}. */
    static void writeNullMarked(JsonWriter out, Types.NullMarked value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NULL_MARKED, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(NULL_MARKED, 1, unknown);
      } else if (!out.tryWriteRaw(NULL_MARKED, 1, value.l(), unknown)) {
        out.name(NULL_MARKED, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(NULL_MARKED, 2, unknown);
      } else if (!out.tryWriteRaw(NULL_MARKED, 2, value.m(), unknown)) {
        out.name(NULL_MARKED, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(NULL_MARKED, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(NULL_MARKED, unknown);
    }

    /** Writes {@link Types.OpenEnum}. */
    static void writeOpenEnum(JsonWriter out, Types.OpenEnum value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPEN_ENUM, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(OPEN_ENUM, 1, unknown);
      } else if (!out.tryWriteRaw(OPEN_ENUM, 1, value.l(), unknown)) {
        out.name(OPEN_ENUM, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(OPEN_ENUM, 2, unknown);
      } else if (!out.tryWriteRaw(OPEN_ENUM, 2, value.m(), unknown)) {
        out.name(OPEN_ENUM, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(OPEN_ENUM, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(OPEN_ENUM, unknown);
    }

    /** Writes {@link Types.RequiredFields}. */
    static void writeRequiredFields(JsonWriter out, Types.RequiredFields value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(REQUIRED_FIELDS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(REQUIRED_FIELDS, 1, unknown);
      } else if (!out.tryWriteRaw(REQUIRED_FIELDS, 1, value.l(), unknown)) {
        out.name(REQUIRED_FIELDS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(REQUIRED_FIELDS, 2, unknown);
      } else if (!out.tryWriteRaw(REQUIRED_FIELDS, 2, value.m(), unknown)) {
        out.name(REQUIRED_FIELDS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(REQUIRED_FIELDS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(REQUIRED_FIELDS, unknown);
    }

    /** Writes {@link Types.LambdaEvent}. */
    static void writeLambdaEvent(JsonWriter out, Types.LambdaEvent value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LAMBDA_EVENT, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(LAMBDA_EVENT, 1, unknown);
      } else if (!out.tryWriteRaw(LAMBDA_EVENT, 1, value.l(), unknown)) {
        out.name(LAMBDA_EVENT, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(LAMBDA_EVENT, 2, unknown);
      } else if (!out.tryWriteRaw(LAMBDA_EVENT, 2, value.m(), unknown)) {
        out.name(LAMBDA_EVENT, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(LAMBDA_EVENT, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(LAMBDA_EVENT, unknown);
    }

    /** Writes {@link Types.NestedCodec}. */
    static void writeNestedCodec(JsonWriter out, Types.NestedCodec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NESTED_CODEC, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(NESTED_CODEC, 1, unknown);
      } else if (!out.tryWriteRaw(NESTED_CODEC, 1, value.l(), unknown)) {
        out.name(NESTED_CODEC, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(NESTED_CODEC, 2, unknown);
      } else if (!out.tryWriteRaw(NESTED_CODEC, 2, value.m(), unknown)) {
        out.name(NESTED_CODEC, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(NESTED_CODEC, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(NESTED_CODEC, unknown);
    }

    /** Writes {@link Types.Objects}. */
    static void writeObjects(JsonWriter out, Types.Objects value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OBJECTS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(OBJECTS, 1, unknown);
      } else if (!out.tryWriteRaw(OBJECTS, 1, value.l(), unknown)) {
        out.name(OBJECTS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(OBJECTS, 2, unknown);
      } else if (!out.tryWriteRaw(OBJECTS, 2, value.m(), unknown)) {
        out.name(OBJECTS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(OBJECTS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(OBJECTS, unknown);
    }

    /** Writes {@link Types.Generated}. */
    static void writeGenerated(JsonWriter out, Types.Generated value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(GENERATED, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(GENERATED, 1, unknown);
      } else if (!out.tryWriteRaw(GENERATED, 1, value.l(), unknown)) {
        out.name(GENERATED, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(GENERATED, 2, unknown);
      } else if (!out.tryWriteRaw(GENERATED, 2, value.m(), unknown)) {
        out.name(GENERATED, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(GENERATED, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(GENERATED, unknown);
    }

    /** Writes {@link Types.Entry}. */
    static void writeEntry(JsonWriter out, Types.Entry value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENTRY, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(ENTRY, 1, unknown);
      } else if (!out.tryWriteRaw(ENTRY, 1, value.l(), unknown)) {
        out.name(ENTRY, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(ENTRY, 2, unknown);
      } else if (!out.tryWriteRaw(ENTRY, 2, value.m(), unknown)) {
        out.name(ENTRY, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(ENTRY, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(ENTRY, unknown);
    }

    /** Writes {@link Types.Class}. */
    static void writeClass(JsonWriter out, Types.Class value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CLASS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(CLASS, 1, unknown);
      } else if (!out.tryWriteRaw(CLASS, 1, value.l(), unknown)) {
        out.name(CLASS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(CLASS, 2, unknown);
      } else if (!out.tryWriteRaw(CLASS, 2, value.m(), unknown)) {
        out.name(CLASS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(CLASS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(CLASS, unknown);
    }

    /** Writes {@link Types.IllegalStateException}. */
    static void writeIllegalStateException(JsonWriter out, Types.IllegalStateException value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ILLEGAL_STATE_EXCEPTION, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(ILLEGAL_STATE_EXCEPTION, 1, unknown);
      } else if (!out.tryWriteRaw(ILLEGAL_STATE_EXCEPTION, 1, value.l(), unknown)) {
        out.name(ILLEGAL_STATE_EXCEPTION, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(ILLEGAL_STATE_EXCEPTION, 2, unknown);
      } else if (!out.tryWriteRaw(ILLEGAL_STATE_EXCEPTION, 2, value.m(), unknown)) {
        out.name(ILLEGAL_STATE_EXCEPTION, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(ILLEGAL_STATE_EXCEPTION, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(ILLEGAL_STATE_EXCEPTION, unknown);
    }

    /** Writes {@link Types.SuppressWarnings}. */
    static void writeSuppressWarnings(JsonWriter out, Types.SuppressWarnings value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SUPPRESS_WARNINGS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(SUPPRESS_WARNINGS, 1, unknown);
      } else if (!out.tryWriteRaw(SUPPRESS_WARNINGS, 1, value.l(), unknown)) {
        out.name(SUPPRESS_WARNINGS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(SUPPRESS_WARNINGS, 2, unknown);
      } else if (!out.tryWriteRaw(SUPPRESS_WARNINGS, 2, value.m(), unknown)) {
        out.name(SUPPRESS_WARNINGS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(SUPPRESS_WARNINGS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(SUPPRESS_WARNINGS, unknown);
    }

    /** Writes {@link Types.Strings}. */
    static void writeStrings(JsonWriter out, Types.Strings value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STRINGS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(STRINGS, 1, unknown);
      } else if (!out.tryWriteRaw(STRINGS, 1, value.l(), unknown)) {
        out.name(STRINGS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(STRINGS, 2, unknown);
      } else if (!out.tryWriteRaw(STRINGS, 2, value.m(), unknown)) {
        out.name(STRINGS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(STRINGS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(STRINGS, unknown);
    }

    /** Writes {@link Types.Scalars}. */
    static void writeScalars(JsonWriter out, Types.Scalars value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SCALARS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(SCALARS, 1, unknown);
      } else if (!out.tryWriteRaw(SCALARS, 1, value.l(), unknown)) {
        out.name(SCALARS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(SCALARS, 2, unknown);
      } else if (!out.tryWriteRaw(SCALARS, 2, value.m(), unknown)) {
        out.name(SCALARS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(SCALARS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(SCALARS, unknown);
    }

    /** Writes {@link Types.System}. */
    static void writeSystem(JsonWriter out, Types.System value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SYSTEM, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(SYSTEM, 1, unknown);
      } else if (!out.tryWriteRaw(SYSTEM, 1, value.l(), unknown)) {
        out.name(SYSTEM, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(SYSTEM, 2, unknown);
      } else if (!out.tryWriteRaw(SYSTEM, 2, value.m(), unknown)) {
        out.name(SYSTEM, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(SYSTEM, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(SYSTEM, unknown);
    }

    /** Writes {@link Types.Arrays}. */
    static void writeArrays(JsonWriter out, Types.Arrays value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ARRAYS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(ARRAYS, 1, unknown);
      } else if (!out.tryWriteRaw(ARRAYS, 1, value.l(), unknown)) {
        out.name(ARRAYS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(ARRAYS, 2, unknown);
      } else if (!out.tryWriteRaw(ARRAYS, 2, value.m(), unknown)) {
        out.name(ARRAYS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(ARRAYS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(ARRAYS, unknown);
    }

    /** Writes {@link Types.Collections}. */
    static void writeCollections(JsonWriter out, Types.Collections value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(COLLECTIONS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(COLLECTIONS, 1, unknown);
      } else if (!out.tryWriteRaw(COLLECTIONS, 1, value.l(), unknown)) {
        out.name(COLLECTIONS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(COLLECTIONS, 2, unknown);
      } else if (!out.tryWriteRaw(COLLECTIONS, 2, value.m(), unknown)) {
        out.name(COLLECTIONS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(COLLECTIONS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(COLLECTIONS, unknown);
    }

    /** Writes {@link Types.ArrayList}. */
    static void writeArrayList(JsonWriter out, Types.ArrayList value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ARRAY_LIST, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(ARRAY_LIST, 1, unknown);
      } else if (!out.tryWriteRaw(ARRAY_LIST, 1, value.l(), unknown)) {
        out.name(ARRAY_LIST, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(ARRAY_LIST, 2, unknown);
      } else if (!out.tryWriteRaw(ARRAY_LIST, 2, value.m(), unknown)) {
        out.name(ARRAY_LIST, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(ARRAY_LIST, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(ARRAY_LIST, unknown);
    }

    /** Writes {@link Types.LinkedHashMap}. */
    static void writeLinkedHashMap(JsonWriter out, Types.LinkedHashMap value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINKED_HASH_MAP, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(LINKED_HASH_MAP, 1, unknown);
      } else if (!out.tryWriteRaw(LINKED_HASH_MAP, 1, value.l(), unknown)) {
        out.name(LINKED_HASH_MAP, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(LINKED_HASH_MAP, 2, unknown);
      } else if (!out.tryWriteRaw(LINKED_HASH_MAP, 2, value.m(), unknown)) {
        out.name(LINKED_HASH_MAP, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(LINKED_HASH_MAP, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(LINKED_HASH_MAP, unknown);
    }

    /** Writes {@link Types.NullPointerException}. */
    static void writeNullPointerException(JsonWriter out, Types.NullPointerException value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NULL_POINTER_EXCEPTION, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(NULL_POINTER_EXCEPTION, 1, unknown);
      } else if (!out.tryWriteRaw(NULL_POINTER_EXCEPTION, 1, value.l(), unknown)) {
        out.name(NULL_POINTER_EXCEPTION, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(NULL_POINTER_EXCEPTION, 2, unknown);
      } else if (!out.tryWriteRaw(NULL_POINTER_EXCEPTION, 2, value.m(), unknown)) {
        out.name(NULL_POINTER_EXCEPTION, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(NULL_POINTER_EXCEPTION, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(NULL_POINTER_EXCEPTION, unknown);
    }

    /** Writes {@link Types.SafeVarargs}. */
    static void writeSafeVarargs(JsonWriter out, Types.SafeVarargs value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SAFE_VARARGS, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(SAFE_VARARGS, 1, unknown);
      } else if (!out.tryWriteRaw(SAFE_VARARGS, 1, value.l(), unknown)) {
        out.name(SAFE_VARARGS, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(SAFE_VARARGS, 2, unknown);
      } else if (!out.tryWriteRaw(SAFE_VARARGS, 2, value.m(), unknown)) {
        out.name(SAFE_VARARGS, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(SAFE_VARARGS, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(SAFE_VARARGS, unknown);
    }

    /** Writes {@link Types.Iterable}. */
    static void writeIterable(JsonWriter out, Types.Iterable value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ITERABLE, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(ITERABLE, 1, unknown);
      } else if (!out.tryWriteRaw(ITERABLE, 1, value.l(), unknown)) {
        out.name(ITERABLE, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(ITERABLE, 2, unknown);
      } else if (!out.tryWriteRaw(ITERABLE, 2, value.m(), unknown)) {
        out.name(ITERABLE, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(ITERABLE, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(ITERABLE, unknown);
    }

    /** Writes {@link Types.Math}. */
    static void writeMath(JsonWriter out, Types.Math value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MATH, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(MATH, 1, unknown);
      } else if (!out.tryWriteRaw(MATH, 1, value.l(), unknown)) {
        out.name(MATH, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(MATH, 2, unknown);
      } else if (!out.tryWriteRaw(MATH, 2, value.m(), unknown)) {
        out.name(MATH, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(MATH, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(MATH, unknown);
    }

    /** Writes {@link Types.R}. */
    static void writeR(JsonWriter out, Types.R value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(R, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(R, 1, unknown);
      } else if (!out.tryWriteRaw(R, 1, value.l(), unknown)) {
        out.name(R, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(R, 2, unknown);
      } else if (!out.tryWriteRaw(R, 2, value.m(), unknown)) {
        out.name(R, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(R, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(R, unknown);
    }

    /** Writes {@link Types.T}. */
    static void writeT(JsonWriter out, Types.T value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(T, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(T, 1, unknown);
      } else if (!out.tryWriteRaw(T, 1, value.l(), unknown)) {
        out.name(T, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(T, 2, unknown);
      } else if (!out.tryWriteRaw(T, 2, value.m(), unknown)) {
        out.name(T, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(T, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(T, unknown);
    }

    /** Writes {@link Types.D}. */
    static void writeD(JsonWriter out, Types.D value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(D, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(D, 1, unknown);
      } else if (!out.tryWriteRaw(D, 1, value.l(), unknown)) {
        out.name(D, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(D, 2, unknown);
      } else if (!out.tryWriteRaw(D, 2, value.m(), unknown)) {
        out.name(D, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(D, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(D, unknown);
    }

    /** Writes {@link Types.Optional}. */
    static void writeOptional(JsonWriter out, Types.Optional value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPTIONAL, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(OPTIONAL, 1, unknown);
      } else if (!out.tryWriteRaw(OPTIONAL, 1, value.l(), unknown)) {
        out.name(OPTIONAL, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(OPTIONAL, 2, unknown);
      } else if (!out.tryWriteRaw(OPTIONAL, 2, value.m(), unknown)) {
        out.name(OPTIONAL, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(OPTIONAL, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(OPTIONAL, unknown);
    }

    /** Writes {@link Types.Set}. */
    static void writeSet(JsonWriter out, Types.Set value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SET, 0, value.a(), unknown);
      if (ImmutableList.isAbsent(value.l())) {
        out.rawField(SET, 1, unknown);
      } else if (!out.tryWriteRaw(SET, 1, value.l(), unknown)) {
        out.name(SET, 1);
        out.writeStrings(value.l());
      }
      if (ImmutableMap.isAbsent(value.m())) {
        out.rawField(SET, 2, unknown);
      } else if (!out.tryWriteRaw(SET, 2, value.m(), unknown)) {
        out.name(SET, 2);
        out.writeStringMap(value.m());
      }
      if (out.tryNameMap(SET, 3, value.o(), unknown)) {
        out.writeValue(value.o());
      }
      out.endRecord(SET, unknown);
    }

    private static void writeMapOfRecord(JsonWriter out, Map<String, Types.Record> map) {
      ImmutableMap<String, Types.Record> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Types.Record element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeRecord(out, element);
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
        case 0 -> in.tryReadNull() ? null : readRecord(in);
        case 1 -> in.tryReadNull() ? null : readCodec(in);
        case 2 -> in.tryReadNull() ? null : readCodecs(in);
        case 3 -> in.tryReadNull() ? null : readValue(in);
        case 4 -> in.tryReadNull() ? null : readOverride(in);
        case 5 -> in.tryReadNull() ? null : readConsumer(in);
        case 6 -> in.tryReadNull() ? null : readEnum(in);
        case 7 -> in.tryReadNull() ? null : readJsonReader(in);
        case 8 -> in.tryReadNull() ? null : readJsonWriter(in);
        case 9 -> in.tryReadNull() ? null : readFieldNames(in);
        case 10 -> in.tryReadNull() ? null : readImmutableMap(in);
        case 11 -> in.tryReadNull() ? null : readImmutableList(in);
        case 12 -> in.tryReadNull() ? null : readImmutable(in);
        case 13 -> in.tryReadNull() ? null : readNullMarked(in);
        case 14 -> in.tryReadNull() ? null : readOpenEnum(in);
        case 15 -> in.tryReadNull() ? null : readRequiredFields(in);
        case 16 -> in.tryReadNull() ? null : readLambdaEvent(in);
        case 17 -> in.tryReadNull() ? null : readNestedCodec(in);
        case 18 -> in.tryReadNull() ? null : readObjects(in);
        case 19 -> in.tryReadNull() ? null : readGenerated(in);
        case 20 -> in.tryReadNull() ? null : readEntry(in);
        case 21 -> in.tryReadNull() ? null : readClass(in);
        case 22 -> in.tryReadNull() ? null : readIllegalStateException(in);
        case 23 -> in.tryReadNull() ? null : readSuppressWarnings(in);
        case 24 -> in.tryReadNull() ? null : readStrings(in);
        case 25 -> in.tryReadNull() ? null : readScalars(in);
        case 26 -> in.tryReadNull() ? null : readSystem(in);
        case 27 -> in.tryReadNull() ? null : readArrays(in);
        case 28 -> in.tryReadNull() ? null : readCollections(in);
        case 29 -> in.tryReadNull() ? null : readArrayList(in);
        case 30 -> in.tryReadNull() ? null : readLinkedHashMap(in);
        case 31 -> in.tryReadNull() ? null : readNullPointerException(in);
        case 32 -> in.tryReadNull() ? null : readSafeVarargs(in);
        case 33 -> in.tryReadNull() ? null : readIterable(in);
        case 34 -> in.tryReadNull() ? null : readMath(in);
        case 35 -> in.tryReadNull() ? null : readR(in);
        case 36 -> in.tryReadNull() ? null : readT(in);
        case 37 -> in.tryReadNull() ? null : readD(in);
        case 38 -> in.tryReadNull() ? null : readOptional(in);
        case 39 -> in.tryReadNull() ? null : readSet(in);
        case 40 -> readMode(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeRecord(out, (Types.Record) value);
        case 1 -> Writer.writeCodec(out, (Types.Codec) value);
        case 2 -> Writer.writeCodecs(out, (Types.Codecs) value);
        case 3 -> Writer.writeValue(out, (Types.Value) value);
        case 4 -> Writer.writeOverride(out, (Types.Override) value);
        case 5 -> Writer.writeConsumer(out, (Types.Consumer) value);
        case 6 -> Writer.writeEnum(out, (Types.Enum) value);
        case 7 -> Writer.writeJsonReader(out, (Types.JsonReader) value);
        case 8 -> Writer.writeJsonWriter(out, (Types.JsonWriter) value);
        case 9 -> Writer.writeFieldNames(out, (Types.FieldNames) value);
        case 10 -> Writer.writeImmutableMap(out, (Types.ImmutableMap) value);
        case 11 -> Writer.writeImmutableList(out, (Types.ImmutableList) value);
        case 12 -> Writer.writeImmutable(out, (Types.Immutable) value);
        case 13 -> Writer.writeNullMarked(out, (Types.NullMarked) value);
        case 14 -> Writer.writeOpenEnum(out, (Types.OpenEnum) value);
        case 15 -> Writer.writeRequiredFields(out, (Types.RequiredFields) value);
        case 16 -> Writer.writeLambdaEvent(out, (Types.LambdaEvent) value);
        case 17 -> Writer.writeNestedCodec(out, (Types.NestedCodec) value);
        case 18 -> Writer.writeObjects(out, (Types.Objects) value);
        case 19 -> Writer.writeGenerated(out, (Types.Generated) value);
        case 20 -> Writer.writeEntry(out, (Types.Entry) value);
        case 21 -> Writer.writeClass(out, (Types.Class) value);
        case 22 -> Writer.writeIllegalStateException(out, (Types.IllegalStateException) value);
        case 23 -> Writer.writeSuppressWarnings(out, (Types.SuppressWarnings) value);
        case 24 -> Writer.writeStrings(out, (Types.Strings) value);
        case 25 -> Writer.writeScalars(out, (Types.Scalars) value);
        case 26 -> Writer.writeSystem(out, (Types.System) value);
        case 27 -> Writer.writeArrays(out, (Types.Arrays) value);
        case 28 -> Writer.writeCollections(out, (Types.Collections) value);
        case 29 -> Writer.writeArrayList(out, (Types.ArrayList) value);
        case 30 -> Writer.writeLinkedHashMap(out, (Types.LinkedHashMap) value);
        case 31 -> Writer.writeNullPointerException(out, (Types.NullPointerException) value);
        case 32 -> Writer.writeSafeVarargs(out, (Types.SafeVarargs) value);
        case 33 -> Writer.writeIterable(out, (Types.Iterable) value);
        case 34 -> Writer.writeMath(out, (Types.Math) value);
        case 35 -> Writer.writeR(out, (Types.R) value);
        case 36 -> Writer.writeT(out, (Types.T) value);
        case 37 -> Writer.writeD(out, (Types.D) value);
        case 38 -> Writer.writeOptional(out, (Types.Optional) value);
        case 39 -> Writer.writeSet(out, (Types.Set) value);
        case 40 -> out.writeString(((Types.Mode) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
