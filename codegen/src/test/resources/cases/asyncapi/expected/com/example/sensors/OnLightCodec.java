// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OnLight}. Not API: its methods change with the schema. */
final class OnLightCodec implements Codec<OnLight> {
  static final OnLightCodec INSTANCE = new OnLightCodec();

  private static final FieldNames ON_LIGHT = FieldNames.of("broken");

  static {
    Codecs.register(OnLight.class, INSTANCE);
  }

  private OnLightCodec() {}

  @Override
  public OnLight read(JsonReader in) {
    return in.tryReadNull() ? null : readOnLight(in);
  }

  @Override
  public void write(JsonWriter out, OnLight value) {
    Writer.writeOnLight(out, value);
  }

  /** Reads {@link OnLight}, which must be there. */
  static OnLight readOnLight(JsonReader in) {
    in.beginObject();
    Boolean broken = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ON_LIGHT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ON_LIGHT, field)) {
      switch (field) {
        case 0 -> broken = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ON_LIGHT, field);
      }
    }
    return new OnLight(broken, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OnLight}. */
    static void writeOnLight(JsonWriter out, OnLight value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, ON_LIGHT, 0, value.broken(), unknown);
      out.endRecord(ON_LIGHT, unknown);
    }
  }
}
