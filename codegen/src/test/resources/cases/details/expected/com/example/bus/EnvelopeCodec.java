// Generated from Envelope.schema.json; do not edit.
package com.example.bus;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.DetailCodec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Envelope}. Not API: its methods change with the schema. */
final class EnvelopeCodec<D> implements Codec<Envelope<D>> {
  static final EnvelopeCodec<Object> INSTANCE = new EnvelopeCodec<>(DetailCodec.INSTANCE);

  private static final FieldNames ENVELOPE = FieldNames.of("detail", "source", "detail-type")
      .expecting("0? 1 2");

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
    D detail = null;
    String source = null;
    String detailType = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ENVELOPE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ENVELOPE, field)) {
      switch (field) {
        case 0 -> detail = DetailCodec.read(in, parameter, source, detailType);
        case 1 -> source = in.readString();
        case 2 -> detailType = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ENVELOPE, field);
      }
    }
    detail = DetailCodec.resolve(in, ENVELOPE, 0, detail, parameter, source, detailType);
    return new Envelope<D>(detail, source, detailType, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Envelope}. */
    static <D> void writeEnvelope(JsonWriter out, Envelope<D> value, Codec<D> parameter) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.detail() != null && !out.tryWriteRaw(ENVELOPE, 0, value.detail(), unknown)) {
        out.name(ENVELOPE, 0);
        parameter.write(out, value.detail());
      }
      out.field(ENVELOPE, 1, value.source(), unknown);
      out.field(ENVELOPE, 2, value.detailType(), unknown);
      out.endRecord(ENVELOPE, unknown);
    }
  }
}
