// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link FailureResponse}. Not API: its methods change with the schema. */
final class FailureResponseCodec implements Codec<FailureResponse> {
  static final FailureResponseCodec INSTANCE = new FailureResponseCodec();

  private static final FieldNames FAILURE_RESPONSE = FieldNames.of("code");

  static {
    Codecs.register(FailureResponse.class, INSTANCE);
  }

  private FailureResponseCodec() {}

  @Override
  public FailureResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readFailureResponse(in);
  }

  @Override
  public void write(JsonWriter out, FailureResponse value) {
    Writer.writeFailureResponse(out, value);
  }

  /** Reads {@link FailureResponse}, which must be there. */
  static FailureResponse readFailureResponse(JsonReader in) {
    in.beginObject();
    Long code = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FAILURE_RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FAILURE_RESPONSE, field)) {
      switch (field) {
        case 0 -> code = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FAILURE_RESPONSE, field);
      }
    }
    return new FailureResponse(code, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link FailureResponse}. */
    static void writeFailureResponse(JsonWriter out, FailureResponse value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, FAILURE_RESPONSE, 0, value.code(), unknown);
      out.endRecord(FAILURE_RESPONSE, unknown);
    }
  }
}
