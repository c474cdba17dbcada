// Generated from Response.schema.json; do not edit.
package com.example.e;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Response}. Not API: its methods change with the schema. */
final class ResponseCodec implements Codec<Response> {
  static final ResponseCodec INSTANCE = new ResponseCodec();

  private static final FieldNames RESPONSE = FieldNames.of();

  static {
    Codecs.register(Response.class, INSTANCE);
  }

  private ResponseCodec() {}

  @Override
  public Response read(JsonReader in) {
    return in.tryReadNull() ? null : readResponse(in);
  }

  @Override
  public void write(JsonWriter out, Response value) {
    Writer.writeResponse(out, value);
  }

  /** Reads {@link Response}, which must be there. */
  static Response readResponse(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RESPONSE, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RESPONSE, field);
      }
    }
    return new Response(in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Response}. */
    static void writeResponse(JsonWriter out, Response value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.endRecord(RESPONSE, unknown);
    }
  }
}
