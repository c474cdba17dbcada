// Generated from untyped.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Ping}. Not API: its methods change with the schema. */
final class PingCodec implements Codec<Ping> {
  static final PingCodec INSTANCE = new PingCodec();

  private static final FieldNames PING = FieldNames.of();

  static {
    Codecs.register(Ping.class, INSTANCE);
  }

  private PingCodec() {}

  @Override
  public Ping read(JsonReader in) {
    return in.tryReadNull() ? null : readPing(in);
  }

  @Override
  public void write(JsonWriter out, Ping value) {
    Writer.writePing(out, value);
  }

  /** Reads {@link Ping}, which must be there. */
  static Ping readPing(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PING, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PING, field);
      }
    }
    return new Ping(in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Ping}. */
    static void writePing(JsonWriter out, Ping value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.endRecord(PING, unknown);
    }
  }
}
