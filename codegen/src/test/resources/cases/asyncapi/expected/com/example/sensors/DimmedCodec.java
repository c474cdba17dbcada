// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Dimmed}. Not API: its methods change with the schema. */
final class DimmedCodec implements Codec<Dimmed> {
  static final DimmedCodec INSTANCE = new DimmedCodec();

  private static final FieldNames DIMMED = FieldNames.of("at");

  static {
    Codecs.register(Dimmed.class, INSTANCE);
  }

  private DimmedCodec() {}

  @Override
  public Dimmed read(JsonReader in) {
    return in.tryReadNull() ? null : readDimmed(in);
  }

  @Override
  public void write(JsonWriter out, Dimmed value) {
    Writer.writeDimmed(out, value);
  }

  /** Reads {@link Dimmed}, which must be there. */
  static Dimmed readDimmed(JsonReader in) {
    in.beginObject();
    Instant at = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DIMMED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DIMMED, field)) {
      switch (field) {
        case 0 -> at = TimestampFormat.ISO_8601.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DIMMED, field);
      }
    }
    return new Dimmed(at, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Dimmed}. */
    static void writeDimmed(JsonWriter out, Dimmed value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      TimestampFormat.ISO_8601.write(out, DIMMED, 0, value.at(), unknown);
      out.endRecord(DIMMED, unknown);
    }
  }
}
