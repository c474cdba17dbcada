// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BusyResponse}. Not API: its methods change with the schema. */
final class BusyResponseCodec implements Codec<BusyResponse> {
  static final BusyResponseCodec INSTANCE = new BusyResponseCodec();

  private static final FieldNames BUSY_RESPONSE = FieldNames.of("limit");

  static {
    Codecs.register(BusyResponse.class, INSTANCE);
  }

  private BusyResponseCodec() {}

  @Override
  public BusyResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readBusyResponse(in);
  }

  @Override
  public void write(JsonWriter out, BusyResponse value) {
    Writer.writeBusyResponse(out, value);
  }

  /** Reads {@link BusyResponse}, which must be there. */
  static BusyResponse readBusyResponse(JsonReader in) {
    in.beginObject();
    Long limit = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BUSY_RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BUSY_RESPONSE, field)) {
      switch (field) {
        case 0 -> limit = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BUSY_RESPONSE, field);
      }
    }
    return new BusyResponse(limit, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link BusyResponse}. */
    static void writeBusyResponse(JsonWriter out, BusyResponse value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, BUSY_RESPONSE, 0, value.limit(), unknown);
      out.endRecord(BUSY_RESPONSE, unknown);
    }
  }
}
