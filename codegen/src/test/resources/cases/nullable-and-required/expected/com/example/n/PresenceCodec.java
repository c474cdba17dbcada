// Generated from Presence.schema.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Presence}. Not API: its methods change with the schema. */
final class PresenceCodec implements Codec<Presence> {
  static final PresenceCodec INSTANCE = new PresenceCodec();

  private static final FieldNames PRESENCE = FieldNames.of("always", "alwaysNumber", "alwaysTime",
      "alwaysList", "alwaysMap", "alwaysRecord", "alwaysUnion", "alwaysKind", "sometimes",
      "guaranteed", "guaranteedList").expecting("0? 1? 2? 3? 4? 5? 6? 7? 9 10");

  private static final FieldNames PART = FieldNames.of("a");

  private static final FieldNames EITHER_KEYS = FieldNames.of("one", "two");

  private static final FieldNames ONE = FieldNames.of("one", "more").expecting("0");

  private static final FieldNames TWO = FieldNames.of("two").expecting("0");

  static {
    Codecs.register(Presence.class, INSTANCE);
  }

  private PresenceCodec() {}

  @Override
  public Presence read(JsonReader in) {
    return in.tryReadNull() ? null : readPresence(in);
  }

  @Override
  public void write(JsonWriter out, Presence value) {
    Writer.writePresence(out, value);
  }

  /** Reads {@link Presence}, which must be there. */
  static Presence readPresence(JsonReader in) {
    in.beginObject();
    String always = null;
    Integer alwaysNumber = null;
    Instant alwaysTime = null;
    List<String> alwaysList = null;
    Map<String, String> alwaysMap = null;
    Presence.Part alwaysRecord = null;
    Presence.Either alwaysUnion = null;
    Presence.AlwaysKind alwaysKind = null;
    String sometimes = null;
    String guaranteed = null;
    List<String> guaranteedList = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PRESENCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PRESENCE, field)) {
      switch (field) {
        case 0 -> always = in.readString();
        case 1 -> alwaysNumber = in.readInteger();
        case 2 -> alwaysTime = TimestampFormat.ISO_8601.read(in);
        case 3 -> alwaysList = in.startsArray() ? in.readStrings() : null;
        case 4 -> alwaysMap = in.startsObject() ? in.readStringMap() : null;
        case 5 -> alwaysRecord = in.startsObject() ? PresenceCodec.readPart(in) : null;
        case 6 -> alwaysUnion = in.startsObject() ? PresenceCodec.readEither(in) : null;
        case 7 -> alwaysKind = PresenceCodec.readAlwaysKind(in);
        case 8 -> sometimes = in.readString();
        case 9 -> guaranteed = in.readString();
        case 10 -> guaranteedList = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PRESENCE, field);
      }
    }
    return new Presence(always, alwaysNumber, alwaysTime, alwaysList, alwaysMap, alwaysRecord,
        alwaysUnion, alwaysKind, sometimes, guaranteed, guaranteedList, in.takeKept(kept));
  }

  /** Reads {@link Presence.Part}, which must be there. */
  static Presence.Part readPart(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Presence.Part(a, in.takeKept(kept));
  }

  /** Reads {@link Presence.Either}, which must be there. */
  static Presence.Either readEither(JsonReader in) {
    long keys = Unions.members(in, EITHER_KEYS);
    if ((keys & 1L) == 1L) {
      return PresenceCodec.readOne(in);
    }
    if ((keys & 2L) == 2L) {
      return PresenceCodec.readTwo(in);
    }
    return new Presence.Either.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Presence.One}, which must be there. */
  static Presence.One readOne(JsonReader in) {
    in.beginObject();
    String one = null;
    String more = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> one = in.readString();
        case 1 -> more = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new Presence.One(one, more, in.takeKept(kept));
  }

  /** Reads {@link Presence.Two}, which must be there. */
  static Presence.Two readTwo(JsonReader in) {
    in.beginObject();
    String two = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TWO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TWO, field)) {
      switch (field) {
        case 0 -> two = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TWO, field);
      }
    }
    return new Presence.Two(two, in.takeKept(kept));
  }

  /** Reads {@link Presence.AlwaysKind}; null for null. */
  static Presence.AlwaysKind readAlwaysKind(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Presence.AlwaysKind(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Presence.Part.class) {
      return new NestedCodec(0);
    }
    if (type == Presence.Either.class) {
      return new NestedCodec(1);
    }
    if (type == Presence.Either.Unknown.class) {
      return new NestedCodec(2);
    }
    if (type == Presence.One.class) {
      return new NestedCodec(3);
    }
    if (type == Presence.Two.class) {
      return new NestedCodec(4);
    }
    if (type == Presence.AlwaysKind.class) {
      return new NestedCodec(5);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Presence}. */
    static void writePresence(JsonWriter out, Presence value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.fieldOrNull(PRESENCE, 0, value.always(), unknown);
      if (!Scalars.writeInteger(out, PRESENCE, 1, value.alwaysNumber(), unknown)) {
        out.nullField(PRESENCE, 1);
      }
      if (!TimestampFormat.ISO_8601.write(out, PRESENCE, 2, value.alwaysTime(), unknown)) {
        out.nullField(PRESENCE, 2);
      }
      if (ImmutableList.isAbsent(value.alwaysList())) {
        out.rawFieldOrNull(PRESENCE, 3, unknown);
      } else if (!out.tryWriteRaw(PRESENCE, 3, value.alwaysList(), unknown)) {
        out.name(PRESENCE, 3);
        out.writeStrings(value.alwaysList());
      }
      if (ImmutableMap.isAbsent(value.alwaysMap())) {
        out.rawFieldOrNull(PRESENCE, 4, unknown);
      } else if (!out.tryWriteRaw(PRESENCE, 4, value.alwaysMap(), unknown)) {
        out.name(PRESENCE, 4);
        out.writeStringMap(value.alwaysMap());
      }
      if (value.alwaysRecord() != null) {
        out.name(PRESENCE, 5);
        Writer.writePart(out, value.alwaysRecord());
      } else {
        out.rawFieldOrNull(PRESENCE, 5, unknown);
      }
      if (value.alwaysUnion() != null) {
        out.name(PRESENCE, 6);
        Writer.writeEither(out, value.alwaysUnion());
      } else {
        out.rawFieldOrNull(PRESENCE, 6, unknown);
      }
      if (value.alwaysKind() != null) {
        out.field(PRESENCE, 7, value.alwaysKind().value(), unknown);
      } else {
        out.nullField(PRESENCE, 7);
      }
      out.field(PRESENCE, 8, value.sometimes(), unknown);
      out.field(PRESENCE, 9, value.guaranteed(), unknown);
      if (ImmutableList.isAbsent(value.guaranteedList())) {
        out.rawField(PRESENCE, 10, unknown);
      } else if (!out.tryWriteRaw(PRESENCE, 10, value.guaranteedList(), unknown)) {
        out.name(PRESENCE, 10);
        out.writeStrings(value.guaranteedList());
      }
      out.endRecord(PRESENCE, unknown);
    }

    /** Writes {@link Presence.Part}. */
    static void writePart(JsonWriter out, Presence.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
    }

    /** Writes {@link Presence.Either}. */
    static void writeEither(JsonWriter out, Presence.Either value) {
      if (value instanceof Presence.One variant) {
        Writer.writeOne(out, variant);
        return;
      }
      if (value instanceof Presence.Two variant) {
        Writer.writeTwo(out, variant);
        return;
      }
      out.writeValue(((Presence.Either.Unknown) value).fields());
    }

    /** Writes {@link Presence.One}. */
    static void writeOne(JsonWriter out, Presence.One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONE, 0, value.one(), unknown);
      out.field(ONE, 1, value.more(), unknown);
      out.endRecord(ONE, unknown);
    }

    /** Writes {@link Presence.Two}. */
    static void writeTwo(JsonWriter out, Presence.Two value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TWO, 0, value.two(), unknown);
      out.endRecord(TWO, unknown);
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
        case 1 -> in.tryReadNull() ? null : readEither(in);
        case 2 -> in.tryReadNull() ? null : new Presence.Either.Unknown(in.readMap());
        case 3 -> in.tryReadNull() ? null : readOne(in);
        case 4 -> in.tryReadNull() ? null : readTwo(in);
        case 5 -> readAlwaysKind(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePart(out, (Presence.Part) value);
        case 1 -> Writer.writeEither(out, (Presence.Either) value);
        case 2 -> out.writeValue(((Presence.Either.Unknown) value).fields());
        case 3 -> Writer.writeOne(out, (Presence.One) value);
        case 4 -> Writer.writeTwo(out, (Presence.Two) value);
        case 5 -> out.writeString(((Presence.AlwaysKind) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
