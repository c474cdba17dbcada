// Generated from mistakes.json; do not edit.
package com.example.m;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Mistakes}. Not API: its methods change with the schema. */
final class MistakesCodec implements Codec<Mistakes> {
  static final MistakesCodec INSTANCE = new MistakesCodec();

  private static final FieldNames MISTAKES = FieldNames.of("unknownType", "oneUnknownType",
      "unknownTypeWithProperties");

  private static final FieldNames UNKNOWN_TYPE_WITH_PROPERTIES = FieldNames.of("a");

  static {
    Codecs.register(Mistakes.class, INSTANCE);
  }

  private MistakesCodec() {}

  @Override
  public Mistakes read(JsonReader in) {
    return in.tryReadNull() ? null : readMistakes(in);
  }

  @Override
  public void write(JsonWriter out, Mistakes value) {
    Writer.writeMistakes(out, value);
  }

  /** Reads {@link Mistakes}, which must be there. */
  static Mistakes readMistakes(JsonReader in) {
    in.beginObject();
    Object unknownType = null;
    Object oneUnknownType = null;
    Mistakes.UnknownTypeWithProperties unknownTypeWithProperties = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MISTAKES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MISTAKES, field)) {
      switch (field) {
        case 0 -> unknownType = in.readValue();
        case 1 -> oneUnknownType = in.readValue();
        case 2 ->
            unknownTypeWithProperties =
            in.tryReject('[') ? null : in.startsObject()
            ? MistakesCodec.readUnknownTypeWithProperties(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MISTAKES, field);
      }
    }
    return new Mistakes(unknownType, oneUnknownType, unknownTypeWithProperties, in.takeKept(kept));
  }

  /** Reads {@link Mistakes.UnknownTypeWithProperties}, which must be there. */
  static Mistakes.UnknownTypeWithProperties readUnknownTypeWithProperties(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(UNKNOWN_TYPE_WITH_PROPERTIES, JsonReader.START);
        field != JsonReader.END; field = in.nextField(UNKNOWN_TYPE_WITH_PROPERTIES, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNKNOWN_TYPE_WITH_PROPERTIES, field);
      }
    }
    return new Mistakes.UnknownTypeWithProperties(a, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Mistakes.UnknownTypeWithProperties.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Mistakes}. */
    static void writeMistakes(JsonWriter out, Mistakes value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.unknownType() != null) {
        out.name(MISTAKES, 0);
        out.writeValue(value.unknownType());
      }
      if (value.oneUnknownType() != null) {
        out.name(MISTAKES, 1);
        out.writeValue(value.oneUnknownType());
      }
      if (value.unknownTypeWithProperties() != null || !out.rawList(MISTAKES, 2, unknown)) {
        if (out.tryName(MISTAKES, 2, value.unknownTypeWithProperties(), unknown)) {
          Writer.writeUnknownTypeWithProperties(out, value.unknownTypeWithProperties());
        }
      }
      out.endRecord(MISTAKES, unknown);
    }

    /** Writes {@link Mistakes.UnknownTypeWithProperties}. */
    static void writeUnknownTypeWithProperties(JsonWriter out,
        Mistakes.UnknownTypeWithProperties value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(UNKNOWN_TYPE_WITH_PROPERTIES, 0, value.a(), unknown);
      out.endRecord(UNKNOWN_TYPE_WITH_PROPERTIES, unknown);
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
        case 0 -> in.tryReadNull() ? null : readUnknownTypeWithProperties(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 ->
            Writer.writeUnknownTypeWithProperties(out, (Mistakes.UnknownTypeWithProperties) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
