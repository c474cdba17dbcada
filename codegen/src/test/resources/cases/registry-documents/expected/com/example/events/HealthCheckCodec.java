// Generated from inline.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link HealthCheck}. Not API: its methods change with the schema. */
final class HealthCheckCodec implements Codec<HealthCheck> {
  static final HealthCheckCodec INSTANCE = new HealthCheckCodec();

  private static final FieldNames HEALTH_CHECK = FieldNames.of("ok");

  static {
    Codecs.register(HealthCheck.class, INSTANCE);
  }

  private HealthCheckCodec() {}

  @Override
  public HealthCheck read(JsonReader in) {
    return in.tryReadNull() ? null : readHealthCheck(in);
  }

  @Override
  public void write(JsonWriter out, HealthCheck value) {
    Writer.writeHealthCheck(out, value);
  }

  /** Reads {@link HealthCheck}, which must be there. */
  static HealthCheck readHealthCheck(JsonReader in) {
    in.beginObject();
    Boolean ok = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(HEALTH_CHECK, JsonReader.START); field != JsonReader.END;
        field = in.nextField(HEALTH_CHECK, field)) {
      switch (field) {
        case 0 -> ok = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, HEALTH_CHECK, field);
      }
    }
    return new HealthCheck(ok, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link HealthCheck}. */
    static void writeHealthCheck(JsonWriter out, HealthCheck value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, HEALTH_CHECK, 0, value.ok(), unknown);
      out.endRecord(HEALTH_CHECK, unknown);
    }
  }
}
