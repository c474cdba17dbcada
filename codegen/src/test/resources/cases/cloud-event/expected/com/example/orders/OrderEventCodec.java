// Generated from OrderEvent.json; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderEvent}. Not API: its methods change with the schema. */
final class OrderEventCodec implements Codec<OrderEvent> {
  static final OrderEventCodec INSTANCE = new OrderEventCodec();

  private static final FieldNames ORDER_EVENT = FieldNames.of("specversion", "id", "source", "type",
      "subject", "time", "datacontenttype", "dataschema", "data", "data_base64", "partitionkey",
      "sequence").expecting("0 1 2 3");

  static {
    Codecs.register(OrderEvent.class, INSTANCE);
  }

  private OrderEventCodec() {}

  @Override
  public OrderEvent read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderEvent(in);
  }

  @Override
  public void write(JsonWriter out, OrderEvent value) {
    Writer.writeOrderEvent(out, value);
  }

  /** Reads {@link OrderEvent}, which must be there. */
  static OrderEvent readOrderEvent(JsonReader in) {
    in.beginObject();
    String specversion = null;
    String id = null;
    String source = null;
    String type = null;
    String subject = null;
    Instant time = null;
    String datacontenttype = null;
    String dataschema = null;
    OrderPlaced data = null;
    Bytes dataBase64 = null;
    String partitionkey = null;
    String sequence = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_EVENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_EVENT, field)) {
      switch (field) {
        case 0 -> specversion = in.readString();
        case 1 -> id = in.readString();
        case 2 -> source = in.readString();
        case 3 -> type = in.readString();
        case 4 -> subject = in.readString();
        case 5 -> time = TimestampFormat.ISO_8601.read(in);
        case 6 -> datacontenttype = in.readString();
        case 7 -> dataschema = in.readString();
        case 8 -> data = in.startsObject() ? OrderPlacedCodec.readOrderPlaced(in) : null;
        case 9 -> dataBase64 = Binary.read(in);
        case 10 -> partitionkey = in.readString();
        case 11 -> sequence = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_EVENT, field);
      }
    }
    return new OrderEvent(specversion, id, source, type, subject, time, datacontenttype, dataschema,
        data, dataBase64, partitionkey, sequence, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderEvent}. */
    static void writeOrderEvent(JsonWriter out, OrderEvent value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER_EVENT, 0, value.specversion(), unknown);
      out.field(ORDER_EVENT, 1, value.id(), unknown);
      out.field(ORDER_EVENT, 2, value.source(), unknown);
      out.field(ORDER_EVENT, 3, value.type(), unknown);
      out.field(ORDER_EVENT, 4, value.subject(), unknown);
      TimestampFormat.ISO_8601.write(out, ORDER_EVENT, 5, value.time(), unknown);
      out.field(ORDER_EVENT, 6, value.datacontenttype(), unknown);
      out.field(ORDER_EVENT, 7, value.dataschema(), unknown);
      if (out.tryName(ORDER_EVENT, 8, value.data(), unknown)) {
        OrderPlacedCodec.Writer.writeOrderPlaced(out, value.data());
      }
      Binary.write(out, ORDER_EVENT, 9, value.dataBase64(), unknown);
      out.field(ORDER_EVENT, 10, value.partitionkey(), unknown);
      out.field(ORDER_EVENT, 11, value.sequence(), unknown);
      out.endRecord(ORDER_EVENT, unknown);
    }
  }
}
