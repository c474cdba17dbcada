// Generated from Envelope.schema.json; do not edit.
package com.example.bus;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Envelope}. Not API: its methods change with the schema. */
final class EnvelopeCodec<D> implements Codec<Envelope<D>> {
  static final EnvelopeCodec<Object> INSTANCE = new EnvelopeCodec<>(FreeFormCodec.INSTANCE);

  private static final FieldNames ENVELOPE = FieldNames.of("id", "detail", "part")
      .expecting("0 1?");

  private static final FieldNames PART = FieldNames.of("a");

  static {
    Codecs.register(Envelope.class, INSTANCE);
  }

  private final Codec<D> parameter;

  EnvelopeCodec(Codec<D> parameter) {
    this.parameter = parameter;
  }

  @Override
  public Envelope<D> read(JsonReader in) {
    return in.tryReadNull() ? null : readEnvelope(in, parameter);
  }

  @Override
  public void write(JsonWriter out, Envelope<D> value) {
    Writer.writeEnvelope(out, value, parameter);
  }

  @Override
  public Codec<?> withParameter(Codec<?> parameter) {
    return new EnvelopeCodec<>(parameter);
  }

  /** Reads {@link Envelope}, which must be there. */
  static <D> Envelope<D> readEnvelope(JsonReader in, Codec<D> parameter) {
    in.beginObject();
    String id = null;
    D detail = null;
    Envelope.Part part = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ENVELOPE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ENVELOPE, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> detail = parameter.read(in);
        case 2 -> part = in.startsObject() ? EnvelopeCodec.readPart(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ENVELOPE, field);
      }
    }
    return new Envelope<D>(id, detail, part, in.takeKept(kept));
  }

  /** Reads {@link Envelope.Part}, which must be there. */
  static Envelope.Part readPart(JsonReader in) {
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
    return new Envelope.Part(a, in.takeKept(kept));
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
    static <D> void writeEnvelope(JsonWriter out, Envelope<D> value, Codec<D> parameter) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENVELOPE, 0, value.id(), unknown);
      if (value.detail() != null && !out.tryWriteRaw(ENVELOPE, 1, value.detail(), unknown)) {
        out.name(ENVELOPE, 1);
        parameter.write(out, value.detail());
      }
      if (out.tryName(ENVELOPE, 2, value.part(), unknown)) {
        Writer.writePart(out, value.part());
      }
      out.endRecord(ENVELOPE, unknown);
    }

    /** Writes {@link Envelope.Part}. */
    static void writePart(JsonWriter out, Envelope.Part value) {
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
        case 0 -> Writer.writePart(out, (Envelope.Part) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
