// Generated from Object3.schema.json; do not edit.
package com.example.j;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Object3}. Not API: its methods change with the schema. */
@SuppressWarnings("deprecation")
final class Object3Codec implements Codec<Object3> {
  static final Object3Codec INSTANCE = new Object3Codec();

  private static final FieldNames OBJECT3 = FieldNames.of("2fa", "NULL", "old", "detail-type",
      "AWSTraceHeader", "key", "part").expecting("5");

  private static final FieldNames PART = FieldNames.of("a");

  static {
    Codecs.register(Object3.class, INSTANCE);
  }

  private Object3Codec() {}

  @Override
  public Object3 read(JsonReader in) {
    return in.tryReadNull() ? null : readObject3(in);
  }

  @Override
  public void write(JsonWriter out, Object3 value) {
    Writer.writeObject3(out, value);
  }

  /** Reads {@link Object3}, which must be there. */
  static Object3 readObject3(JsonReader in) {
    in.beginObject();
    Boolean twoFactor = null;
    String nothing = null;
    String old = null;
    String detailType = null;
    String awsTraceHeader = null;
    String key = null;
    Object3.Part part = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OBJECT3, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OBJECT3, field)) {
      switch (field) {
        case 0 -> twoFactor = in.readBoolean();
        case 1 -> nothing = in.readString();
        case 2 -> old = in.readString();
        case 3 -> detailType = in.readString();
        case 4 -> awsTraceHeader = in.readString();
        case 5 -> key = in.readString();
        case 6 -> part = in.startsObject() ? Object3Codec.readPart(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OBJECT3, field);
      }
    }
    return new Object3(twoFactor, nothing, old, detailType, awsTraceHeader, key, part,
        in.takeKept(kept));
  }

  /** Reads {@link Object3.Part}, which must be there. */
  static Object3.Part readPart(JsonReader in) {
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
    return new Object3.Part(a, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Object3.Part.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Object3}. */
    static void writeObject3(JsonWriter out, Object3 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, OBJECT3, 0, value.twoFactor(), unknown);
      out.field(OBJECT3, 1, value.nothing(), unknown);
      out.field(OBJECT3, 2, value.old(), unknown);
      out.field(OBJECT3, 3, value.detailType(), unknown);
      out.field(OBJECT3, 4, value.awsTraceHeader(), unknown);
      out.field(OBJECT3, 5, value.key(), unknown);
      if (out.tryName(OBJECT3, 6, value.part(), unknown)) {
        Writer.writePart(out, value.part());
      }
      out.endRecord(OBJECT3, unknown);
    }

    /** Writes {@link Object3.Part}. */
    static void writePart(JsonWriter out, Object3.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
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
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePart(out, (Object3.Part) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
