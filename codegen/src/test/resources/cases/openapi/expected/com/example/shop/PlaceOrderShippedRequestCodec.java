// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PlaceOrderShippedRequest}. Not API: its methods change with the schema.
 */
final class PlaceOrderShippedRequestCodec implements Codec<PlaceOrderShippedRequest> {
  static final PlaceOrderShippedRequestCodec INSTANCE = new PlaceOrderShippedRequestCodec();

  private static final FieldNames PLACE_ORDER_SHIPPED_REQUEST = FieldNames.of("parcel");

  static {
    Codecs.register(PlaceOrderShippedRequest.class, INSTANCE);
  }

  private PlaceOrderShippedRequestCodec() {}

  @Override
  public PlaceOrderShippedRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readPlaceOrderShippedRequest(in);
  }

  @Override
  public void write(JsonWriter out, PlaceOrderShippedRequest value) {
    Writer.writePlaceOrderShippedRequest(out, value);
  }

  /** Reads {@link PlaceOrderShippedRequest}, which must be there. */
  static PlaceOrderShippedRequest readPlaceOrderShippedRequest(JsonReader in) {
    in.beginObject();
    String parcel = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PLACE_ORDER_SHIPPED_REQUEST, JsonReader.START);
        field != JsonReader.END; field = in.nextField(PLACE_ORDER_SHIPPED_REQUEST, field)) {
      switch (field) {
        case 0 -> parcel = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PLACE_ORDER_SHIPPED_REQUEST, field);
      }
    }
    return new PlaceOrderShippedRequest(parcel, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PlaceOrderShippedRequest}. */
    static void writePlaceOrderShippedRequest(JsonWriter out, PlaceOrderShippedRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PLACE_ORDER_SHIPPED_REQUEST, 0, value.parcel(), unknown);
      out.endRecord(PLACE_ORDER_SHIPPED_REQUEST, unknown);
    }
  }
}
