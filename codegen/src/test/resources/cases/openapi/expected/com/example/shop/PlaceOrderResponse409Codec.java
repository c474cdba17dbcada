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

/** Reads and writes {@link PlaceOrderResponse409}. Not API: its methods change with the schema. */
final class PlaceOrderResponse409Codec implements Codec<PlaceOrderResponse409> {
  static final PlaceOrderResponse409Codec INSTANCE = new PlaceOrderResponse409Codec();

  private static final FieldNames PLACE_ORDER_RESPONSE409 = FieldNames.of("type", "title", "status",
      "paymentId");

  static {
    Codecs.register(PlaceOrderResponse409.class, INSTANCE);
  }

  private PlaceOrderResponse409Codec() {}

  @Override
  public PlaceOrderResponse409 read(JsonReader in) {
    return in.tryReadNull() ? null : readPlaceOrderResponse409(in);
  }

  @Override
  public void write(JsonWriter out, PlaceOrderResponse409 value) {
    Writer.writePlaceOrderResponse409(out, value);
  }

  /** Reads {@link PlaceOrderResponse409}, which must be there. */
  static PlaceOrderResponse409 readPlaceOrderResponse409(JsonReader in) {
    in.beginObject();
    String type = null;
    String title = null;
    Long status = null;
    String paymentId = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PLACE_ORDER_RESPONSE409, JsonReader.START);
        field != JsonReader.END; field = in.nextField(PLACE_ORDER_RESPONSE409, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> title = in.readString();
        case 2 -> status = in.readLong();
        case 3 -> paymentId = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PLACE_ORDER_RESPONSE409, field);
      }
    }
    return new PlaceOrderResponse409(type, title, status, paymentId, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PlaceOrderResponse409}. */
    static void writePlaceOrderResponse409(JsonWriter out, PlaceOrderResponse409 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PLACE_ORDER_RESPONSE409, 0, value.type(), unknown);
      out.field(PLACE_ORDER_RESPONSE409, 1, value.title(), unknown);
      Scalars.writeLong(out, PLACE_ORDER_RESPONSE409, 2, value.status(), unknown);
      out.field(PLACE_ORDER_RESPONSE409, 3, value.paymentId(), unknown);
      out.endRecord(PLACE_ORDER_RESPONSE409, unknown);
    }
  }
}
