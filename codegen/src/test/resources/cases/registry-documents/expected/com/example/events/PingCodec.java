// Generated from untyped.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Ping}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class PingCodec implements Codec<Ping> {
  private static final FieldNames PING = FieldNames.of();

  static {
    Codecs.register(Ping.class, new PingCodec());
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
  public static Ping readPing(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PING, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Ping(kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Ping}. */
    public static void writePing(JsonWriter out, Ping value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      if (!unknown.isEmpty()) {
        out.writeUnknown(PING, unknown);
      }
      out.endObject();
    }
  }
}
