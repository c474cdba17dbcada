// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ParcelShippedHeaders}. Not API: its methods change with the schema. */
final class ParcelShippedHeadersCodec implements Codec<ParcelShippedHeaders> {
  static final ParcelShippedHeadersCodec INSTANCE = new ParcelShippedHeadersCodec();

  private static final FieldNames PARCEL_SHIPPED_HEADERS = FieldNames.of("tenant", "attempt");

  static {
    Codecs.register(ParcelShippedHeaders.class, INSTANCE);
  }

  private ParcelShippedHeadersCodec() {}

  @Override
  public ParcelShippedHeaders read(JsonReader in) {
    return in.tryReadNull() ? null : readParcelShippedHeaders(in);
  }

  @Override
  public void write(JsonWriter out, ParcelShippedHeaders value) {
    Writer.writeParcelShippedHeaders(out, value);
  }

  /** Reads {@link ParcelShippedHeaders}, which must be there. */
  static ParcelShippedHeaders readParcelShippedHeaders(JsonReader in) {
    in.beginObject();
    String tenant = null;
    Long attempt = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PARCEL_SHIPPED_HEADERS, JsonReader.START);
        field != JsonReader.END; field = in.nextField(PARCEL_SHIPPED_HEADERS, field)) {
      switch (field) {
        case 0 -> tenant = in.readString();
        case 1 -> attempt = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PARCEL_SHIPPED_HEADERS, field);
      }
    }
    return new ParcelShippedHeaders(tenant, attempt, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ParcelShippedHeaders}. */
    static void writeParcelShippedHeaders(JsonWriter out, ParcelShippedHeaders value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PARCEL_SHIPPED_HEADERS, 0, value.tenant(), unknown);
      Scalars.writeLong(out, PARCEL_SHIPPED_HEADERS, 1, value.attempt(), unknown);
      out.endRecord(PARCEL_SHIPPED_HEADERS, unknown);
    }
  }
}
