// Generated from Call.schema.json; do not edit.
package com.example.s;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Call}. Not API: its methods change with the schema. */
final class CallCodec implements Codec<Call> {
  static final CallCodec INSTANCE = new CallCodec();

  private static final FieldNames CALL = FieldNames.of("verb", "context", "tags").expecting("0 1");

  private static final FieldNames CONTEXT = FieldNames.of("from", "texts", "a/b", "at")
      .expecting("0");

  private static final FieldNames FROM = FieldNames.of("user-name", "place").expecting("0");

  private static final FieldNames PLACE = FieldNames.of("name");

  static {
    Codecs.register(Call.class, INSTANCE);
  }

  private CallCodec() {}

  @Override
  public Call read(JsonReader in) {
    return in.tryReadNull() ? null : readCall(in);
  }

  @Override
  public void write(JsonWriter out, Call value) {
    Writer.writeCall(out, value);
  }

  /** Reads {@link Call}, which must be there. */
  static Call readCall(JsonReader in) {
    in.beginObject();
    String verb = null;
    Call.Context context = null;
    Map<String, Call.Place> tags = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CALL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CALL, field)) {
      switch (field) {
        case 0 -> verb = in.readString();
        case 1 -> context = in.startsObject() ? CallCodec.readContext(in) : null;
        case 2 -> tags = in.startsObject() ? readMapOfPlace(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CALL, field);
      }
    }
    return new Call(verb, context, tags, in.takeKept(kept));
  }

  /** Reads {@link Call.Context}, which must be there. */
  static Call.Context readContext(JsonReader in) {
    in.beginObject();
    Call.From from = null;
    Map<String, String> texts = null;
    String either = null;
    Instant at = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CONTEXT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CONTEXT, field)) {
      switch (field) {
        case 0 -> from = in.startsObject() ? CallCodec.readFrom(in) : null;
        case 1 -> texts = in.startsObject() ? in.readStringMap() : null;
        case 2 -> either = in.readString();
        case 3 -> at = TimestampFormat.ISO_8601.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CONTEXT, field);
      }
    }
    return new Call.Context(from, texts, either, at, in.takeKept(kept));
  }

  /** Reads {@link Call.From}, which must be there. */
  static Call.From readFrom(JsonReader in) {
    in.beginObject();
    String userName = null;
    Call.Place place = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FROM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FROM, field)) {
      switch (field) {
        case 0 -> userName = in.readString();
        case 1 -> place = in.startsObject() ? CallCodec.readPlace(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FROM, field);
      }
    }
    return new Call.From(userName, place, in.takeKept(kept));
  }

  /** Reads {@link Call.Place}, which must be there. */
  static Call.Place readPlace(JsonReader in) {
    in.beginObject();
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PLACE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PLACE, field)) {
      switch (field) {
        case 0 -> name = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PLACE, field);
      }
    }
    return new Call.Place(name, in.takeKept(kept));
  }

  private static Map<String, Call.Place> readMapOfPlace(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : CallCodec.readPlace(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Call.Context.class) {
      return new NestedCodec(0);
    }
    if (type == Call.From.class) {
      return new NestedCodec(1);
    }
    if (type == Call.Place.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Call}. */
    static void writeCall(JsonWriter out, Call value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CALL, 0, value.verb(), unknown);
      if (out.tryName(CALL, 1, value.context(), unknown)) {
        Writer.writeContext(out, value.context());
      }
      if (out.tryNameMap(CALL, 2, value.tags(), unknown)) {
        writeMapOfPlace(out, value.tags());
      }
      out.endRecord(CALL, unknown);
    }

    /** Writes {@link Call.Context}. */
    static void writeContext(JsonWriter out, Call.Context value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(CONTEXT, 0, value.from(), unknown)) {
        Writer.writeFrom(out, value.from());
      }
      if (ImmutableMap.isAbsent(value.texts())) {
        out.rawField(CONTEXT, 1, unknown);
      } else if (!out.tryWriteRaw(CONTEXT, 1, value.texts(), unknown)) {
        out.name(CONTEXT, 1);
        out.writeStringMap(value.texts());
      }
      out.field(CONTEXT, 2, value.either(), unknown);
      TimestampFormat.ISO_8601.write(out, CONTEXT, 3, value.at(), unknown);
      out.endRecord(CONTEXT, unknown);
    }

    /** Writes {@link Call.From}. */
    static void writeFrom(JsonWriter out, Call.From value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(FROM, 0, value.userName(), unknown);
      if (out.tryName(FROM, 1, value.place(), unknown)) {
        Writer.writePlace(out, value.place());
      }
      out.endRecord(FROM, unknown);
    }

    /** Writes {@link Call.Place}. */
    static void writePlace(JsonWriter out, Call.Place value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PLACE, 0, value.name(), unknown);
      out.endRecord(PLACE, unknown);
    }

    private static void writeMapOfPlace(JsonWriter out, Map<String, Call.Place> map) {
      ImmutableMap<String, Call.Place> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Call.Place element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePlace(out, element);
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
        case 0 -> in.tryReadNull() ? null : readContext(in);
        case 1 -> in.tryReadNull() ? null : readFrom(in);
        case 2 -> in.tryReadNull() ? null : readPlace(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeContext(out, (Call.Context) value);
        case 1 -> Writer.writeFrom(out, (Call.From) value);
        case 2 -> Writer.writePlace(out, (Call.Place) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
