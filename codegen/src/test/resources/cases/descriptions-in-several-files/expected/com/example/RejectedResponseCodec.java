// Generated from responses.yaml; do not edit.
package com.example;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link RejectedResponse}. Not API: its methods change with the schema. */
final class RejectedResponseCodec implements Codec<RejectedResponse> {
  static final RejectedResponseCodec INSTANCE = new RejectedResponseCodec();

  private static final FieldNames REJECTED_RESPONSE = FieldNames.of("faults");

  static {
    Codecs.register(RejectedResponse.class, INSTANCE);
  }

  private RejectedResponseCodec() {}

  @Override
  public RejectedResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readRejectedResponse(in);
  }

  @Override
  public void write(JsonWriter out, RejectedResponse value) {
    Writer.writeRejectedResponse(out, value);
  }

  /** Reads {@link RejectedResponse}, which must be there. */
  static RejectedResponse readRejectedResponse(JsonReader in) {
    in.beginObject();
    List<String> faults = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REJECTED_RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REJECTED_RESPONSE, field)) {
      switch (field) {
        case 0 -> faults = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REJECTED_RESPONSE, field);
      }
    }
    return new RejectedResponse(faults, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link RejectedResponse}. */
    static void writeRejectedResponse(JsonWriter out, RejectedResponse value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (ImmutableList.isAbsent(value.faults())) {
        out.rawField(REJECTED_RESPONSE, 0, unknown);
      } else if (!out.tryWriteRaw(REJECTED_RESPONSE, 0, value.faults(), unknown)) {
        out.name(REJECTED_RESPONSE, 0);
        out.writeStrings(value.faults());
      }
      out.endRecord(REJECTED_RESPONSE, unknown);
    }
  }
}
