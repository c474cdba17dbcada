// Generated from inline.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.codec.Scalars;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link HealthCheck}. To be used through {@code AwsEvents}: its methods change
 * with the schema.
 */
public final class HealthCheckCodec implements Codec<HealthCheck> {
  private static final FieldNames HEALTH_CHECK = FieldNames.of("ok");

  static {
    Codecs.register(HealthCheck.class, new HealthCheckCodec());
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
  public static HealthCheck readHealthCheck(JsonReader in) {
    in.beginObject();
    Boolean ok = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(HEALTH_CHECK, JsonReader.START); field != JsonReader.END;
        field = in.nextField(HEALTH_CHECK, field)) {
      switch (field) {
        case 0 -> {
          ok = in.readBoolean();
          if (in.hasRaw()) {
            kept = in.keepRaw(kept, "ok");
          }
        }
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new HealthCheck(ok, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link HealthCheck}. */
    public static void writeHealthCheck(JsonWriter out, HealthCheck value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      Scalars.writeBoolean(out, HEALTH_CHECK, 0, value.ok(), unknown);
      if (!unknown.isEmpty()) {
        out.writeUnknown(HEALTH_CHECK, unknown);
      }
      out.endObject();
    }
  }
}
