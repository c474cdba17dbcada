// Generated from objects.json; do not edit.
package com.example.o;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Objects}. Not API: its methods change with the schema. */
final class ObjectsCodec implements Codec<Objects> {
  static final ObjectsCodec INSTANCE = new ObjectsCodec();

  private static final FieldNames OBJECTS = FieldNames.of("closed", "open", "typed", "map",
      "patterns", "mixedPatterns", "besidePatterns", "empty", "unevaluated", "free", "names",
      "conditional", "eitherWay", "dependent", "dependencies", "joined", "described", "overridden",
      "negated", "always", "any", "implied").expecting("0 3:!");

  private static final FieldNames CLOSED = FieldNames.of("a");

  private static final FieldNames OPEN = FieldNames.of("a").open();

  private static final FieldNames TYPED = FieldNames.of("a").open();

  private static final FieldNames BESIDE_PATTERNS = FieldNames.of("a").open();

  private static final FieldNames EMPTY = FieldNames.of();

  private static final FieldNames UNEVALUATED = FieldNames.of("a");

  private static final FieldNames CONDITIONAL = FieldNames.of("kind", "a", "b");

  private static final FieldNames EITHER_WAY_KEYS = FieldNames.of("ref", "id");

  private static final FieldNames DEPENDENT = FieldNames.of("card", "holder");

  private static final FieldNames DEPENDENCIES = FieldNames.of("card", "holder");

  private static final FieldNames JOINED = FieldNames.of("id", "note", "extra").expecting("0");

  private static final FieldNames BASE = FieldNames.of("id", "note");

  private static final FieldNames OVERRIDDEN = FieldNames.of("a");

  private static final FieldNames IMPLIED = FieldNames.of("a");

  static {
    Codecs.register(Objects.class, INSTANCE);
  }

  private ObjectsCodec() {}

  @Override
  public Objects read(JsonReader in) {
    return in.tryReadNull() ? null : readObjects(in);
  }

  @Override
  public void write(JsonWriter out, Objects value) {
    Writer.writeObjects(out, value);
  }

  /** Reads {@link Objects}, which must be there. */
  static Objects readObjects(JsonReader in) {
    in.beginObject();
    Objects.Closed closed = null;
    Objects.Open open = null;
    Objects.Typed typed = null;
    Map<String, Long> map = null;
    Map<String, String> patterns = null;
    Map<String, @Nullable Object> mixedPatterns = null;
    Objects.BesidePatterns besidePatterns = null;
    Objects.Empty empty = null;
    Objects.Unevaluated unevaluated = null;
    Map<String, @Nullable Object> free = null;
    Map<String, @Nullable Object> names = null;
    Objects.Conditional conditional = null;
    Objects.EitherWay eitherWay = null;
    Objects.Dependent dependent = null;
    Objects.Dependencies dependencies = null;
    Objects.Joined joined = null;
    Objects.Base described = null;
    Objects.Overridden overridden = null;
    String negated = null;
    Object always = null;
    Object any = null;
    Objects.Implied implied = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OBJECTS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OBJECTS, field)) {
      switch (field) {
        case 0 -> closed = in.startsObject() ? ObjectsCodec.readClosed(in) : null;
        case 1 -> open = in.startsObject() ? ObjectsCodec.readOpen(in) : null;
        case 2 -> typed = in.startsObject() ? ObjectsCodec.readTyped(in) : null;
        case 3 -> map = ElementType.LONG.readMap(in);
        case 4 -> patterns = in.startsObject() ? in.readStringMap() : null;
        case 5 -> mixedPatterns = in.startsObject() ? in.readMap() : null;
        case 6 -> besidePatterns = in.startsObject() ? ObjectsCodec.readBesidePatterns(in) : null;
        case 7 -> empty = in.startsObject() ? ObjectsCodec.readEmpty(in) : null;
        case 8 -> unevaluated = in.startsObject() ? ObjectsCodec.readUnevaluated(in) : null;
        case 9 -> free = in.startsObject() ? in.readMap() : null;
        case 10 -> names = in.startsObject() ? in.readMap() : null;
        case 11 -> conditional = in.startsObject() ? ObjectsCodec.readConditional(in) : null;
        case 12 ->
            eitherWay =
            in.tryReject('[') ? null : in.startsObject() ? ObjectsCodec.readEitherWay(in) : null;
        case 13 -> dependent = in.startsObject() ? ObjectsCodec.readDependent(in) : null;
        case 14 -> dependencies = in.startsObject() ? ObjectsCodec.readDependencies(in) : null;
        case 15 -> joined = in.startsObject() ? ObjectsCodec.readJoined(in) : null;
        case 16 -> described = in.startsObject() ? ObjectsCodec.readBase(in) : null;
        case 17 ->
            overridden =
            in.tryReject('[') ? null : in.startsObject() ? ObjectsCodec.readOverridden(in) : null;
        case 18 -> negated = in.readString();
        case 19 -> always = in.readValue();
        case 20 -> any = in.readValue();
        case 21 ->
            implied =
            in.tryReject('[') ? null : in.startsObject() ? ObjectsCodec.readImplied(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OBJECTS, field);
      }
    }
    return new Objects(closed, open, typed, map, patterns, mixedPatterns, besidePatterns, empty,
        unevaluated, free, names, conditional, eitherWay, dependent, dependencies, joined,
        described, overridden, negated, always, any, implied, in.takeKept(kept));
  }

  /** Reads {@link Objects.Closed}, which must be there. */
  static Objects.Closed readClosed(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CLOSED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CLOSED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CLOSED, field);
      }
    }
    return new Objects.Closed(a, in.takeKept(kept));
  }

  /** Reads {@link Objects.Open}, which must be there. */
  static Objects.Open readOpen(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPEN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPEN, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPEN, field);
      }
    }
    return new Objects.Open(a, in.takeKept(kept));
  }

  /** Reads {@link Objects.Typed}, which must be there. */
  static Objects.Typed readTyped(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TYPED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TYPED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TYPED, field);
      }
    }
    return new Objects.Typed(a, in.takeKept(kept));
  }

  /** Reads {@link Objects.BesidePatterns}, which must be there. */
  static Objects.BesidePatterns readBesidePatterns(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BESIDE_PATTERNS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BESIDE_PATTERNS, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BESIDE_PATTERNS, field);
      }
    }
    return new Objects.BesidePatterns(a, in.takeKept(kept));
  }

  /** Reads {@link Objects.Empty}, which must be there. */
  static Objects.Empty readEmpty(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(EMPTY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(EMPTY, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, EMPTY, field);
      }
    }
    return new Objects.Empty(in.takeKept(kept));
  }

  /** Reads {@link Objects.Unevaluated}, which must be there. */
  static Objects.Unevaluated readUnevaluated(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(UNEVALUATED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(UNEVALUATED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNEVALUATED, field);
      }
    }
    return new Objects.Unevaluated(a, in.takeKept(kept));
  }

  /** Reads {@link Objects.Conditional}, which must be there. */
  static Objects.Conditional readConditional(JsonReader in) {
    in.beginObject();
    String kind = null;
    Object a = null;
    Object b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CONDITIONAL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CONDITIONAL, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> a = in.readValue();
        case 2 -> b = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CONDITIONAL, field);
      }
    }
    return new Objects.Conditional(kind, a, b, in.takeKept(kept));
  }

  /** Reads {@link Objects.EitherWay}, which must be there. */
  static Objects.EitherWay readEitherWay(JsonReader in) {
    Objects.EitherWay variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(EITHER_WAY_KEYS); field != JsonReader.END;
        field = in.nextField(EITHER_WAY_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, EITHER_WAY_KEYS.name(field));
      } else {
        variant = readVariantOfEitherWay(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, EITHER_WAY_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Objects.EitherWay.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Objects.EitherWay readVariantOfEitherWay(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Objects.EitherWayVariant1(content, null);
      }
      default -> {
        Long content = in.readLong();
        return content == null ? null : new Objects.EitherWayVariant2(content, null);
      }
    }
  }

  private static Objects.EitherWay withUnknownFields(Objects.EitherWay variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Objects.EitherWayVariant1 known) {
      return new Objects.EitherWayVariant1(known.ref(), unknownFields);
    }
    if (variant instanceof Objects.EitherWayVariant2 known) {
      return new Objects.EitherWayVariant2(known.id(), unknownFields);
    }
    return new Objects.EitherWay.Unknown(unknownFields);
  }

  /** Reads {@link Objects.Dependent}, which must be there. */
  static Objects.Dependent readDependent(JsonReader in) {
    in.beginObject();
    String card = null;
    Object holder = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DEPENDENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DEPENDENT, field)) {
      switch (field) {
        case 0 -> card = in.readString();
        case 1 -> holder = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DEPENDENT, field);
      }
    }
    return new Objects.Dependent(card, holder, in.takeKept(kept));
  }

  /** Reads {@link Objects.Dependencies}, which must be there. */
  static Objects.Dependencies readDependencies(JsonReader in) {
    in.beginObject();
    String card = null;
    Object holder = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DEPENDENCIES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DEPENDENCIES, field)) {
      switch (field) {
        case 0 -> card = in.readString();
        case 1 -> holder = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DEPENDENCIES, field);
      }
    }
    return new Objects.Dependencies(card, holder, in.takeKept(kept));
  }

  /** Reads {@link Objects.Joined}, which must be there. */
  static Objects.Joined readJoined(JsonReader in) {
    in.beginObject();
    Objects.Id id = null;
    String note = null;
    Long extra = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(JOINED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(JOINED, field)) {
      switch (field) {
        case 0 -> id = ObjectsCodec.readId(in);
        case 1 -> note = in.readString();
        case 2 -> extra = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, JOINED, field);
      }
    }
    return new Objects.Joined(id, note, extra, in.takeKept(kept));
  }

  /** Reads {@link Objects.Id}; null for null. */
  static Objects.Id readId(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Objects.Id(value);
  }

  /** Reads {@link Objects.Base}, which must be there. */
  static Objects.Base readBase(JsonReader in) {
    in.beginObject();
    String id = null;
    String note = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BASE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BASE, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> note = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BASE, field);
      }
    }
    return new Objects.Base(id, note, in.takeKept(kept));
  }

  /** Reads {@link Objects.Overridden}, which must be there. */
  static Objects.Overridden readOverridden(JsonReader in) {
    in.beginObject();
    Long a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OVERRIDDEN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OVERRIDDEN, field)) {
      switch (field) {
        case 0 -> a = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OVERRIDDEN, field);
      }
    }
    return new Objects.Overridden(a, in.takeKept(kept));
  }

  /** Reads {@link Objects.Implied}, which must be there. */
  static Objects.Implied readImplied(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(IMPLIED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(IMPLIED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, IMPLIED, field);
      }
    }
    return new Objects.Implied(a, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Objects.Closed.class) {
      return new NestedCodec(0);
    }
    if (type == Objects.Open.class) {
      return new NestedCodec(1);
    }
    if (type == Objects.Typed.class) {
      return new NestedCodec(2);
    }
    if (type == Objects.BesidePatterns.class) {
      return new NestedCodec(3);
    }
    if (type == Objects.Empty.class) {
      return new NestedCodec(4);
    }
    if (type == Objects.Unevaluated.class) {
      return new NestedCodec(5);
    }
    if (type == Objects.Conditional.class) {
      return new NestedCodec(6);
    }
    if (type == Objects.EitherWay.class) {
      return new NestedCodec(7);
    }
    if (type == Objects.EitherWay.Unknown.class) {
      return new NestedCodec(8);
    }
    if (type == Objects.EitherWayVariant1.class) {
      return new NestedCodec(9);
    }
    if (type == Objects.EitherWayVariant2.class) {
      return new NestedCodec(10);
    }
    if (type == Objects.Dependent.class) {
      return new NestedCodec(11);
    }
    if (type == Objects.Dependencies.class) {
      return new NestedCodec(12);
    }
    if (type == Objects.Joined.class) {
      return new NestedCodec(13);
    }
    if (type == Objects.Id.class) {
      return new NestedCodec(14);
    }
    if (type == Objects.Base.class) {
      return new NestedCodec(15);
    }
    if (type == Objects.Overridden.class) {
      return new NestedCodec(16);
    }
    if (type == Objects.Implied.class) {
      return new NestedCodec(17);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames EITHER_WAY_VARIANT1 = FieldNames.of("ref").expecting("0");

    private static final FieldNames EITHER_WAY_VARIANT2 = FieldNames.of("id").expecting("0");

    private Writer() {}

    /** Writes {@link Objects}. */
    static void writeObjects(JsonWriter out, Objects value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(OBJECTS, 0, value.closed(), unknown)) {
        Writer.writeClosed(out, value.closed());
      }
      if (out.tryName(OBJECTS, 1, value.open(), unknown)) {
        Writer.writeOpen(out, value.open());
      }
      if (out.tryName(OBJECTS, 2, value.typed(), unknown)) {
        Writer.writeTyped(out, value.typed());
      }
      ElementType.LONG.writeMap(out, OBJECTS, 3, value.map(), unknown);
      if (ImmutableMap.isAbsent(value.patterns())) {
        out.rawField(OBJECTS, 4, unknown);
      } else if (!out.tryWriteRaw(OBJECTS, 4, value.patterns(), unknown)) {
        out.name(OBJECTS, 4);
        out.writeStringMap(value.patterns());
      }
      if (out.tryNameMap(OBJECTS, 5, value.mixedPatterns(), unknown)) {
        out.writeValue(value.mixedPatterns());
      }
      if (out.tryName(OBJECTS, 6, value.besidePatterns(), unknown)) {
        Writer.writeBesidePatterns(out, value.besidePatterns());
      }
      if (out.tryName(OBJECTS, 7, value.empty(), unknown)) {
        Writer.writeEmpty(out, value.empty());
      }
      if (out.tryName(OBJECTS, 8, value.unevaluated(), unknown)) {
        Writer.writeUnevaluated(out, value.unevaluated());
      }
      if (out.tryNameMap(OBJECTS, 9, value.free(), unknown)) {
        out.writeValue(value.free());
      }
      if (out.tryNameMap(OBJECTS, 10, value.names(), unknown)) {
        out.writeValue(value.names());
      }
      if (out.tryName(OBJECTS, 11, value.conditional(), unknown)) {
        Writer.writeConditional(out, value.conditional());
      }
      if (value.eitherWay() != null || !out.rawList(OBJECTS, 12, unknown)) {
        if (out.tryName(OBJECTS, 12, value.eitherWay(), unknown)) {
          Writer.writeEitherWay(out, value.eitherWay());
        }
      }
      if (out.tryName(OBJECTS, 13, value.dependent(), unknown)) {
        Writer.writeDependent(out, value.dependent());
      }
      if (out.tryName(OBJECTS, 14, value.dependencies(), unknown)) {
        Writer.writeDependencies(out, value.dependencies());
      }
      if (out.tryName(OBJECTS, 15, value.joined(), unknown)) {
        Writer.writeJoined(out, value.joined());
      }
      if (out.tryName(OBJECTS, 16, value.described(), unknown)) {
        Writer.writeBase(out, value.described());
      }
      if (value.overridden() != null || !out.rawList(OBJECTS, 17, unknown)) {
        if (out.tryName(OBJECTS, 17, value.overridden(), unknown)) {
          Writer.writeOverridden(out, value.overridden());
        }
      }
      out.field(OBJECTS, 18, value.negated(), unknown);
      if (value.always() != null) {
        out.name(OBJECTS, 19);
        out.writeValue(value.always());
      }
      if (value.any() != null) {
        out.name(OBJECTS, 20);
        out.writeValue(value.any());
      }
      if (value.implied() != null || !out.rawList(OBJECTS, 21, unknown)) {
        if (out.tryName(OBJECTS, 21, value.implied(), unknown)) {
          Writer.writeImplied(out, value.implied());
        }
      }
      out.endRecord(OBJECTS, unknown);
    }

    /** Writes {@link Objects.Closed}. */
    static void writeClosed(JsonWriter out, Objects.Closed value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CLOSED, 0, value.a(), unknown);
      out.endRecord(CLOSED, unknown);
    }

    /** Writes {@link Objects.Open}. */
    static void writeOpen(JsonWriter out, Objects.Open value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPEN, 0, value.a(), unknown);
      out.endRecord(OPEN, unknown);
    }

    /** Writes {@link Objects.Typed}. */
    static void writeTyped(JsonWriter out, Objects.Typed value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TYPED, 0, value.a(), unknown);
      out.endRecord(TYPED, unknown);
    }

    /** Writes {@link Objects.BesidePatterns}. */
    static void writeBesidePatterns(JsonWriter out, Objects.BesidePatterns value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BESIDE_PATTERNS, 0, value.a(), unknown);
      out.endRecord(BESIDE_PATTERNS, unknown);
    }

    /** Writes {@link Objects.Empty}. */
    static void writeEmpty(JsonWriter out, Objects.Empty value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.endRecord(EMPTY, unknown);
    }

    /** Writes {@link Objects.Unevaluated}. */
    static void writeUnevaluated(JsonWriter out, Objects.Unevaluated value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(UNEVALUATED, 0, value.a(), unknown);
      out.endRecord(UNEVALUATED, unknown);
    }

    /** Writes {@link Objects.Conditional}. */
    static void writeConditional(JsonWriter out, Objects.Conditional value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CONDITIONAL, 0, value.kind(), unknown);
      if (value.a() != null) {
        out.name(CONDITIONAL, 1);
        out.writeValue(value.a());
      }
      if (value.b() != null) {
        out.name(CONDITIONAL, 2);
        out.writeValue(value.b());
      }
      out.endRecord(CONDITIONAL, unknown);
    }

    /** Writes {@link Objects.EitherWay}. */
    static void writeEitherWay(JsonWriter out, Objects.EitherWay value) {
      if (value instanceof Objects.EitherWayVariant1 variant) {
        Writer.writeEitherWayVariant1(out, variant);
        return;
      }
      if (value instanceof Objects.EitherWayVariant2 variant) {
        Writer.writeEitherWayVariant2(out, variant);
        return;
      }
      out.writeValue(((Objects.EitherWay.Unknown) value).fields());
    }

    /** Writes {@link Objects.EitherWayVariant1}. */
    static void writeEitherWayVariant1(JsonWriter out, Objects.EitherWayVariant1 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(EITHER_WAY_VARIANT1, 0, value.ref(), unknown);
      out.endRecord(EITHER_WAY_VARIANT1, unknown);
    }

    /** Writes {@link Objects.EitherWayVariant2}. */
    static void writeEitherWayVariant2(JsonWriter out, Objects.EitherWayVariant2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, EITHER_WAY_VARIANT2, 0, value.id(), unknown);
      out.endRecord(EITHER_WAY_VARIANT2, unknown);
    }

    /** Writes {@link Objects.Dependent}. */
    static void writeDependent(JsonWriter out, Objects.Dependent value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DEPENDENT, 0, value.card(), unknown);
      if (value.holder() != null) {
        out.name(DEPENDENT, 1);
        out.writeValue(value.holder());
      }
      out.endRecord(DEPENDENT, unknown);
    }

    /** Writes {@link Objects.Dependencies}. */
    static void writeDependencies(JsonWriter out, Objects.Dependencies value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DEPENDENCIES, 0, value.card(), unknown);
      if (value.holder() != null) {
        out.name(DEPENDENCIES, 1);
        out.writeValue(value.holder());
      }
      out.endRecord(DEPENDENCIES, unknown);
    }

    /** Writes {@link Objects.Joined}. */
    static void writeJoined(JsonWriter out, Objects.Joined value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.id() != null) {
        out.field(JOINED, 0, value.id().value(), unknown);
      }
      out.field(JOINED, 1, value.note(), unknown);
      Scalars.writeLong(out, JOINED, 2, value.extra(), unknown);
      out.endRecord(JOINED, unknown);
    }

    /** Writes {@link Objects.Base}. */
    static void writeBase(JsonWriter out, Objects.Base value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BASE, 0, value.id(), unknown);
      out.field(BASE, 1, value.note(), unknown);
      out.endRecord(BASE, unknown);
    }

    /** Writes {@link Objects.Overridden}. */
    static void writeOverridden(JsonWriter out, Objects.Overridden value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, OVERRIDDEN, 0, value.a(), unknown);
      out.endRecord(OVERRIDDEN, unknown);
    }

    /** Writes {@link Objects.Implied}. */
    static void writeImplied(JsonWriter out, Objects.Implied value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMPLIED, 0, value.a(), unknown);
      out.endRecord(IMPLIED, unknown);
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
        case 0 -> in.tryReadNull() ? null : readClosed(in);
        case 1 -> in.tryReadNull() ? null : readOpen(in);
        case 2 -> in.tryReadNull() ? null : readTyped(in);
        case 3 -> in.tryReadNull() ? null : readBesidePatterns(in);
        case 4 -> in.tryReadNull() ? null : readEmpty(in);
        case 5 -> in.tryReadNull() ? null : readUnevaluated(in);
        case 6 -> in.tryReadNull() ? null : readConditional(in);
        case 7 -> in.tryReadNull() ? null : readEitherWay(in);
        case 8 -> in.tryReadNull() ? null : new Objects.EitherWay.Unknown(in.readMap());
        case 9 -> in.tryReadNull() ? null : readEitherWayVariant1(in);
        case 10 -> in.tryReadNull() ? null : readEitherWayVariant2(in);
        case 11 -> in.tryReadNull() ? null : readDependent(in);
        case 12 -> in.tryReadNull() ? null : readDependencies(in);
        case 13 -> in.tryReadNull() ? null : readJoined(in);
        case 14 -> readId(in);
        case 15 -> in.tryReadNull() ? null : readBase(in);
        case 16 -> in.tryReadNull() ? null : readOverridden(in);
        case 17 -> in.tryReadNull() ? null : readImplied(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeClosed(out, (Objects.Closed) value);
        case 1 -> Writer.writeOpen(out, (Objects.Open) value);
        case 2 -> Writer.writeTyped(out, (Objects.Typed) value);
        case 3 -> Writer.writeBesidePatterns(out, (Objects.BesidePatterns) value);
        case 4 -> Writer.writeEmpty(out, (Objects.Empty) value);
        case 5 -> Writer.writeUnevaluated(out, (Objects.Unevaluated) value);
        case 6 -> Writer.writeConditional(out, (Objects.Conditional) value);
        case 7 -> Writer.writeEitherWay(out, (Objects.EitherWay) value);
        case 8 -> out.writeValue(((Objects.EitherWay.Unknown) value).fields());
        case 9 -> Writer.writeEitherWayVariant1(out, (Objects.EitherWayVariant1) value);
        case 10 -> Writer.writeEitherWayVariant2(out, (Objects.EitherWayVariant2) value);
        case 11 -> Writer.writeDependent(out, (Objects.Dependent) value);
        case 12 -> Writer.writeDependencies(out, (Objects.Dependencies) value);
        case 13 -> Writer.writeJoined(out, (Objects.Joined) value);
        case 14 -> out.writeString(((Objects.Id) value).value());
        case 15 -> Writer.writeBase(out, (Objects.Base) value);
        case 16 -> Writer.writeOverridden(out, (Objects.Overridden) value);
        case 17 -> Writer.writeImplied(out, (Objects.Implied) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Objects.EitherWayVariant1}, which must be there. */
    static Objects.EitherWayVariant1 readEitherWayVariant1(JsonReader in) {
      in.beginObject();
      String ref = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.EITHER_WAY_VARIANT1, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.EITHER_WAY_VARIANT1, field)) {
        switch (field) {
          case 0 -> ref = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.EITHER_WAY_VARIANT1, field);
        }
      }
      return new Objects.EitherWayVariant1(ref, in.takeKept(kept));
    }

    /** Reads {@link Objects.EitherWayVariant2}, which must be there. */
    static Objects.EitherWayVariant2 readEitherWayVariant2(JsonReader in) {
      in.beginObject();
      Long id = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.EITHER_WAY_VARIANT2, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.EITHER_WAY_VARIANT2, field)) {
        switch (field) {
          case 0 -> id = in.readLong();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.EITHER_WAY_VARIANT2, field);
        }
      }
      return new Objects.EitherWayVariant2(id, in.takeKept(kept));
    }
  }
}
