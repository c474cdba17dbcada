// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ParcelShipped}. Not API: its methods change with the schema. */
final class ParcelShippedCodec implements Codec<ParcelShipped> {
  static final ParcelShippedCodec INSTANCE = new ParcelShippedCodec();

  private static final FieldNames PARCEL_SHIPPED = FieldNames.of("parcel", "order", "weight");

  static {
    Codecs.register(ParcelShipped.class, INSTANCE);
  }

  private ParcelShippedCodec() {}

  @Override
  public ParcelShipped read(JsonReader in) {
    return in.tryReadNull() ? null : readParcelShipped(in);
  }

  @Override
  public void write(JsonWriter out, ParcelShipped value) {
    Writer.writeParcelShipped(out, value);
  }

  /** Reads {@link ParcelShipped}, which must be there. */
  static ParcelShipped readParcelShipped(JsonReader in) {
    in.beginObject();
    String parcel = null;
    Order order = null;
    Weight weight = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PARCEL_SHIPPED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PARCEL_SHIPPED, field)) {
      switch (field) {
        case 0 -> parcel = in.readString();
        case 1 -> order = in.startsObject() ? OrderCodec.readOrder(in) : null;
        case 2 -> weight = in.startsObject() ? WeightCodec.readWeight(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PARCEL_SHIPPED, field);
      }
    }
    return new ParcelShipped(parcel, order, weight, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ParcelShipped}. */
    static void writeParcelShipped(JsonWriter out, ParcelShipped value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PARCEL_SHIPPED, 0, value.parcel(), unknown);
      if (out.tryName(PARCEL_SHIPPED, 1, value.order(), unknown)) {
        OrderCodec.Writer.writeOrder(out, value.order());
      }
      if (out.tryName(PARCEL_SHIPPED, 2, value.weight(), unknown)) {
        WeightCodec.Writer.writeWeight(out, value.weight());
      }
      out.endRecord(PARCEL_SHIPPED, unknown);
    }
  }
}
