// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderCodec2}. Not API: its methods change with the schema. */
final class OrderCodec2Codec implements Codec<OrderCodec2> {
  static final OrderCodec2Codec INSTANCE = new OrderCodec2Codec();

  private static final FieldNames ORDER_CODEC2 = FieldNames.of("item");

  static {
    Codecs.register(OrderCodec2.class, INSTANCE);
  }

  private OrderCodec2Codec() {}

  @Override
  public OrderCodec2 read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderCodec2(in);
  }

  @Override
  public void write(JsonWriter out, OrderCodec2 value) {
    Writer.writeOrderCodec2(out, value);
  }

  /** Reads {@link OrderCodec2}, which must be there. */
  static OrderCodec2 readOrderCodec2(JsonReader in) {
    in.beginObject();
    Item item = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_CODEC2, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_CODEC2, field)) {
      switch (field) {
        case 0 -> item = in.startsObject() ? ItemCodec.readItem(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_CODEC2, field);
      }
    }
    return new OrderCodec2(item, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderCodec2}. */
    static void writeOrderCodec2(JsonWriter out, OrderCodec2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(ORDER_CODEC2, 0, value.item(), unknown)) {
        ItemCodec.Writer.writeItem(out, value.item());
      }
      out.endRecord(ORDER_CODEC2, unknown);
    }
  }
}
