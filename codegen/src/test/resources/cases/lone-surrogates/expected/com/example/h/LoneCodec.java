// Generated from Lone.schema.json; do not edit.
package com.example.h;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Lone}. Not API: its methods change with the schema. */
final class LoneCodec implements Codec<Lone> {
  static final LoneCodec INSTANCE = new LoneCodec();

  private static final FieldNames LONE = FieldNames.of("half", "mode");

  static {
    Codecs.register(Lone.class, INSTANCE);
  }

  private LoneCodec() {}

  @Override
  public Lone read(JsonReader in) {
    return in.tryReadNull() ? null : readLone(in);
  }

  @Override
  public void write(JsonWriter out, Lone value) {
    Writer.writeLone(out, value);
  }

  /** Reads {@link Lone}, which must be there. */
  static Lone readLone(JsonReader in) {
    in.beginObject();
    String half = null;
    Lone.Mode mode = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LONE, field)) {
      switch (field) {
        case 0 -> half = in.readString();
        case 1 -> mode = LoneCodec.readMode(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LONE, field);
      }
    }
    return new Lone(half, mode, in.takeKept(kept));
  }

  /** Reads {@link Lone.Mode}; null for null. */
  static Lone.Mode readMode(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Lone.Mode(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Lone.Mode.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Lone}. */
    static void writeLone(JsonWriter out, Lone value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LONE, 0, value.half(), unknown);
      if (value.mode() != null) {
        out.field(LONE, 1, value.mode().value(), unknown);
      }
      out.endRecord(LONE, unknown);
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
        case 0 -> readMode(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((Lone.Mode) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
