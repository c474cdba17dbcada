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

/** Reads and writes {@link PlaceOrderRequest}. Not API: its methods change with the schema. */
final class PlaceOrderRequestCodec implements Codec<PlaceOrderRequest> {
  static final PlaceOrderRequestCodec INSTANCE = new PlaceOrderRequestCodec();

  private static final FieldNames PLACE_ORDER_REQUEST = FieldNames.of("legacy");

  static {
    Codecs.register(PlaceOrderRequest.class, INSTANCE);
  }

  private PlaceOrderRequestCodec() {}

  @Override
  public PlaceOrderRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readPlaceOrderRequest(in);
  }

  @Override
  public void write(JsonWriter out, PlaceOrderRequest value) {
    Writer.writePlaceOrderRequest(out, value);
  }

  /** Reads {@link PlaceOrderRequest}, which must be there. */
  static PlaceOrderRequest readPlaceOrderRequest(JsonReader in) {
    in.beginObject();
    Boolean legacy = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PLACE_ORDER_REQUEST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PLACE_ORDER_REQUEST, field)) {
      switch (field) {
        case 0 -> legacy = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PLACE_ORDER_REQUEST, field);
      }
    }
    return new PlaceOrderRequest(legacy, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PlaceOrderRequest}. */
    static void writePlaceOrderRequest(JsonWriter out, PlaceOrderRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, PLACE_ORDER_REQUEST, 0, value.legacy(), unknown);
      out.endRecord(PLACE_ORDER_REQUEST, unknown);
    }
  }
}
