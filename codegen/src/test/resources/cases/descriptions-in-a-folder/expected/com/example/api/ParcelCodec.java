// Generated from openapi.yaml; do not edit.
package com.example.api;

import com.example.api.schemas.Order;
import com.example.api.schemas.OrderCodec;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Parcel}. Not API: its methods change with the schema. */
final class ParcelCodec implements Codec<Parcel> {
  static final ParcelCodec INSTANCE = new ParcelCodec();

  private static final FieldNames PARCEL = FieldNames.of("order");

  static {
    Codecs.register(Parcel.class, INSTANCE);
  }

  private ParcelCodec() {}

  @Override
  public Parcel read(JsonReader in) {
    return in.tryReadNull() ? null : readParcel(in);
  }

  @Override
  public void write(JsonWriter out, Parcel value) {
    Writer.writeParcel(out, value);
  }

  /** Reads {@link Parcel}, which must be there. */
  static Parcel readParcel(JsonReader in) {
    in.beginObject();
    Order order = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PARCEL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PARCEL, field)) {
      switch (field) {
        case 0 -> order = in.startsObject() ? OrderCodec.readOrder(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PARCEL, field);
      }
    }
    return new Parcel(order, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Parcel}. */
    static void writeParcel(JsonWriter out, Parcel value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(PARCEL, 0, value.order(), unknown)) {
        OrderCodec.Writer.writeOrder(out, value.order());
      }
      out.endRecord(PARCEL, unknown);
    }
  }
}
