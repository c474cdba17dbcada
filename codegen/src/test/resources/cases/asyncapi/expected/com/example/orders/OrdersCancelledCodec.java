// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrdersCancelled}. Not API: its methods change with the schema. */
final class OrdersCancelledCodec implements Codec<OrdersCancelled> {
  static final OrdersCancelledCodec INSTANCE = new OrdersCancelledCodec();

  private static final FieldNames ORDERS_CANCELLED = FieldNames.of("orderId", "reason")
      .expecting("0");

  static {
    Codecs.register(OrdersCancelled.class, INSTANCE);
  }

  private OrdersCancelledCodec() {}

  @Override
  public OrdersCancelled read(JsonReader in) {
    return in.tryReadNull() ? null : readOrdersCancelled(in);
  }

  @Override
  public void write(JsonWriter out, OrdersCancelled value) {
    Writer.writeOrdersCancelled(out, value);
  }

  /** Reads {@link OrdersCancelled}, which must be there. */
  static OrdersCancelled readOrdersCancelled(JsonReader in) {
    in.beginObject();
    Long orderId = null;
    OrdersCancelled.Reason reason = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDERS_CANCELLED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDERS_CANCELLED, field)) {
      switch (field) {
        case 0 -> orderId = in.readLong();
        case 1 -> reason = OrdersCancelledCodec.readReason(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDERS_CANCELLED, field);
      }
    }
    return new OrdersCancelled(orderId, reason, in.takeKept(kept));
  }

  /** Reads {@link OrdersCancelled.Reason}; null for null. */
  static OrdersCancelled.Reason readReason(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new OrdersCancelled.Reason(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == OrdersCancelled.Reason.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrdersCancelled}. */
    static void writeOrdersCancelled(JsonWriter out, OrdersCancelled value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ORDERS_CANCELLED, 0, value.orderId(), unknown);
      if (value.reason() != null) {
        out.field(ORDERS_CANCELLED, 1, value.reason().value(), unknown);
      }
      out.endRecord(ORDERS_CANCELLED, unknown);
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
        case 0 -> readReason(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((OrdersCancelled.Reason) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
