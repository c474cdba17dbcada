// Generated from responses.yaml; do not edit.
package com.example.api;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Fault}. Not API: its methods change with the schema. */
final class FaultCodec implements Codec<Fault> {
  static final FaultCodec INSTANCE = new FaultCodec();

  private static final FieldNames FAULT = FieldNames.of("line");

  static {
    Codecs.register(Fault.class, INSTANCE);
  }

  private FaultCodec() {}

  @Override
  public Fault read(JsonReader in) {
    return in.tryReadNull() ? null : readFault(in);
  }

  @Override
  public void write(JsonWriter out, Fault value) {
    Writer.writeFault(out, value);
  }

  /** Reads {@link Fault}, which must be there. */
  static Fault readFault(JsonReader in) {
    in.beginObject();
    Long line = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FAULT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FAULT, field)) {
      switch (field) {
        case 0 -> line = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FAULT, field);
      }
    }
    return new Fault(line, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Fault}. */
    static void writeFault(JsonWriter out, Fault value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, FAULT, 0, value.line(), unknown);
      out.endRecord(FAULT, unknown);
    }
  }
}
