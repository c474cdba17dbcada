// Generated from Envelope.schema.json; do not edit.
package com.example.c;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.value.Bytes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Envelope}. Not API: its methods change with the schema. */
final class EnvelopeCodec implements Codec<Envelope> {
  static final EnvelopeCodec INSTANCE = new EnvelopeCodec();

  private static final FieldNames ENVELOPE = FieldNames.of("message", "data", "plainData");

  private static final FieldNames PART = FieldNames.of("p");

  static {
    Codecs.register(Envelope.class, INSTANCE);
  }

  private EnvelopeCodec() {}

  @Override
  public Envelope read(JsonReader in) {
    return in.tryReadNull() ? null : readEnvelope(in);
  }

  @Override
  public void write(JsonWriter out, Envelope value) {
    Writer.writeEnvelope(out, value);
  }

  /** Reads {@link Envelope}, which must be there. */
  static Envelope readEnvelope(JsonReader in) {
    in.beginObject();
    String message = null;
    Bytes data = null;
    Bytes plainData = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ENVELOPE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ENVELOPE, field)) {
      switch (field) {
        case 0 -> message = in.readString();
        case 1 -> data = Binary.read(in);
        case 2 -> plainData = Binary.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ENVELOPE, field);
      }
    }
    return new Envelope(message, data, plainData, in.takeKept(kept));
  }

  /** Reads {@link Envelope.Part}, which must be there. */
  static Envelope.Part readPart(JsonReader in) {
    in.beginObject();
    Long p = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> p = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Envelope.Part(p, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Envelope.Part.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Envelope}. */
    static void writeEnvelope(JsonWriter out, Envelope value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENVELOPE, 0, value.message(), unknown);
      Binary.write(out, ENVELOPE, 1, value.data(), unknown);
      Binary.write(out, ENVELOPE, 2, value.plainData(), unknown);
      out.endRecord(ENVELOPE, unknown);
    }

    /** Writes {@link Envelope.Part}. */
    static void writePart(JsonWriter out, Envelope.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, PART, 0, value.p(), unknown);
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
        case 0 -> Writer.writePart(out, (Envelope.Part) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
