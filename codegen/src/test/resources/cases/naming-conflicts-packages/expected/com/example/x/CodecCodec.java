// Generated from Codec.schema.json; do not edit.
package com.example.x;

import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Codec}. Not API: its methods change with the schema. */
final class CodecCodec implements dev.awsevents.codec.Codec<Codec> {
  static final CodecCodec INSTANCE = new CodecCodec();

  private static final FieldNames CODEC = FieldNames.of("v", "n");

  private static final FieldNames N = FieldNames.of("a");

  static {
    Codecs.register(Codec.class, INSTANCE);
  }

  private CodecCodec() {}

  @Override
  public Codec read(JsonReader in) {
    return in.tryReadNull() ? null : readCodec(in);
  }

  @Override
  public void write(JsonWriter out, Codec value) {
    Writer.writeCodec(out, value);
  }

  /** Reads {@link Codec}, which must be there. */
  static Codec readCodec(JsonReader in) {
    in.beginObject();
    String v = null;
    Codec.N n = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CODEC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CODEC, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        case 1 -> n = in.startsObject() ? CodecCodec.readN(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CODEC, field);
      }
    }
    return new Codec(v, n, in.takeKept(kept));
  }

  /** Reads {@link Codec.N}, which must be there. */
  static Codec.N readN(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(N, JsonReader.START); field != JsonReader.END;
        field = in.nextField(N, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, N, field);
      }
    }
    return new Codec.N(a, in.takeKept(kept));
  }

  @Override
  public dev.awsevents.codec.Codec<?> nested(Class<?> type) {
    if (type == Codec.N.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Codec}. */
    static void writeCodec(JsonWriter out, Codec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODEC, 0, value.v(), unknown);
      if (out.tryName(CODEC, 1, value.n(), unknown)) {
        Writer.writeN(out, value.n());
      }
      out.endRecord(CODEC, unknown);
    }

    /** Writes {@link Codec.N}. */
    static void writeN(JsonWriter out, Codec.N value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(N, 0, value.a(), unknown);
      out.endRecord(N, unknown);
    }
  }

  private static final class NestedCodec implements dev.awsevents.codec.Codec<Object> {
    private final int type;

    NestedCodec(int type) {
      this.type = type;
    }

    @Override
    public Object read(JsonReader in) {
      return switch (type) {
        case 0 -> in.tryReadNull() ? null : readN(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeN(out, (Codec.N) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
