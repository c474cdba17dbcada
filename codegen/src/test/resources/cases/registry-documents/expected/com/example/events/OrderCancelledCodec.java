// Generated from described.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderCancelled}. Not API: its methods change with the schema. */
final class OrderCancelledCodec implements Codec<OrderCancelled> {
  static final OrderCancelledCodec INSTANCE = new OrderCancelledCodec();

  private static final FieldNames ORDER_CANCELLED = FieldNames.of("orderId", "line");

  private static final FieldNames LINE = FieldNames.of("sku");

  static {
    Codecs.register(OrderCancelled.class, INSTANCE);
  }

  private OrderCancelledCodec() {}

  @Override
  public OrderCancelled read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderCancelled(in);
  }

  @Override
  public void write(JsonWriter out, OrderCancelled value) {
    Writer.writeOrderCancelled(out, value);
  }

  /** Reads {@link OrderCancelled}, which must be there. */
  static OrderCancelled readOrderCancelled(JsonReader in) {
    in.beginObject();
    String orderId = null;
    OrderCancelled.Line line = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_CANCELLED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_CANCELLED, field)) {
      switch (field) {
        case 0 -> orderId = in.readString();
        case 1 -> line = in.startsObject() ? OrderCancelledCodec.readLine(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_CANCELLED, field);
      }
    }
    return new OrderCancelled(orderId, line, in.takeKept(kept));
  }

  /** Reads {@link OrderCancelled.Line}, which must be there. */
  static OrderCancelled.Line readLine(JsonReader in) {
    in.beginObject();
    String sku = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> sku = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new OrderCancelled.Line(sku, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == OrderCancelled.Line.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderCancelled}. */
    static void writeOrderCancelled(JsonWriter out, OrderCancelled value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER_CANCELLED, 0, value.orderId(), unknown);
      if (out.tryName(ORDER_CANCELLED, 1, value.line(), unknown)) {
        Writer.writeLine(out, value.line());
      }
      out.endRecord(ORDER_CANCELLED, unknown);
    }

    /** Writes {@link OrderCancelled.Line}. */
    static void writeLine(JsonWriter out, OrderCancelled.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.sku(), unknown);
      out.endRecord(LINE, unknown);
    }
  }

  private static final class NestedCodec implements Codec<Object> {
    private final int type;

    NestedCodec(int type) {
      this.type = type;
    }

    @Override
    public Object read(JsonReader in) {
      return switch (type) {
        case 0 -> in.tryReadNull() ? null : readLine(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLine(out, (OrderCancelled.Line) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
