// Generated from unavailable.yaml; do not edit.
package com.example.api;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UnavailableResponse}. Not API: its methods change with the schema. */
final class UnavailableResponseCodec implements Codec<UnavailableResponse> {
  static final UnavailableResponseCodec INSTANCE = new UnavailableResponseCodec();

  private static final FieldNames UNAVAILABLE_RESPONSE = FieldNames.of("after");

  static {
    Codecs.register(UnavailableResponse.class, INSTANCE);
  }

  private UnavailableResponseCodec() {}

  @Override
  public UnavailableResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readUnavailableResponse(in);
  }

  @Override
  public void write(JsonWriter out, UnavailableResponse value) {
    Writer.writeUnavailableResponse(out, value);
  }

  /** Reads {@link UnavailableResponse}, which must be there. */
  static UnavailableResponse readUnavailableResponse(JsonReader in) {
    in.beginObject();
    Instant after = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(UNAVAILABLE_RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(UNAVAILABLE_RESPONSE, field)) {
      switch (field) {
        case 0 -> after = TimestampFormat.ISO_8601.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNAVAILABLE_RESPONSE, field);
      }
    }
    return new UnavailableResponse(after, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link UnavailableResponse}. */
    static void writeUnavailableResponse(JsonWriter out, UnavailableResponse value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      TimestampFormat.ISO_8601.write(out, UNAVAILABLE_RESPONSE, 0, value.after(), unknown);
      out.endRecord(UNAVAILABLE_RESPONSE, unknown);
    }
  }
}
