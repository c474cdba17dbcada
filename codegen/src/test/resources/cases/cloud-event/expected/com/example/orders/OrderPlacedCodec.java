// Generated from OrderPlaced.json; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderPlaced}. Not API: its methods change with the schema. */
final class OrderPlacedCodec implements Codec<OrderPlaced> {
  static final OrderPlacedCodec INSTANCE = new OrderPlacedCodec();

  private static final FieldNames ORDER_PLACED = FieldNames.of("id", "placed").expecting("0");

  static {
    Codecs.register(OrderPlaced.class, INSTANCE);
  }

  private OrderPlacedCodec() {}

  @Override
  public OrderPlaced read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderPlaced(in);
  }

  @Override
  public void write(JsonWriter out, OrderPlaced value) {
    Writer.writeOrderPlaced(out, value);
  }

  /** Reads {@link OrderPlaced}, which must be there. */
  static OrderPlaced readOrderPlaced(JsonReader in) {
    in.beginObject();
    Long id = null;
    Instant placed = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_PLACED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_PLACED, field)) {
      switch (field) {
        case 0 -> id = in.readLong();
        case 1 -> placed = TimestampFormat.ISO_8601.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_PLACED, field);
      }
    }
    return new OrderPlaced(id, placed, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderPlaced}. */
    static void writeOrderPlaced(JsonWriter out, OrderPlaced value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ORDER_PLACED, 0, value.id(), unknown);
      TimestampFormat.ISO_8601.write(out, ORDER_PLACED, 1, value.placed(), unknown);
      out.endRecord(ORDER_PLACED, unknown);
    }
  }
}
