// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderPlacedHeaders}. Not API: its methods change with the schema. */
final class OrderPlacedHeadersCodec implements Codec<OrderPlacedHeaders> {
  static final OrderPlacedHeadersCodec INSTANCE = new OrderPlacedHeadersCodec();

  private static final FieldNames ORDER_PLACED_HEADERS = FieldNames.of("traceparent");

  static {
    Codecs.register(OrderPlacedHeaders.class, INSTANCE);
  }

  private OrderPlacedHeadersCodec() {}

  @Override
  public OrderPlacedHeaders read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderPlacedHeaders(in);
  }

  @Override
  public void write(JsonWriter out, OrderPlacedHeaders value) {
    Writer.writeOrderPlacedHeaders(out, value);
  }

  /** Reads {@link OrderPlacedHeaders}, which must be there. */
  static OrderPlacedHeaders readOrderPlacedHeaders(JsonReader in) {
    in.beginObject();
    String traceparent = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_PLACED_HEADERS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_PLACED_HEADERS, field)) {
      switch (field) {
        case 0 -> traceparent = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_PLACED_HEADERS, field);
      }
    }
    return new OrderPlacedHeaders(traceparent, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderPlacedHeaders}. */
    static void writeOrderPlacedHeaders(JsonWriter out, OrderPlacedHeaders value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER_PLACED_HEADERS, 0, value.traceparent(), unknown);
      out.endRecord(ORDER_PLACED_HEADERS, unknown);
    }
  }
}
