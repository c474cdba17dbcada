// Generated from shop.yaml; do not edit.
package com.example.shop;

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

/** Reads and writes {@link OrderReturnedRequest}. Not API: its methods change with the schema. */
final class OrderReturnedRequestCodec implements Codec<OrderReturnedRequest> {
  static final OrderReturnedRequestCodec INSTANCE = new OrderReturnedRequestCodec();

  private static final FieldNames ORDER_RETURNED_REQUEST = FieldNames.of("orderId", "reason", "at")
      .expecting("0 1");

  static {
    Codecs.register(OrderReturnedRequest.class, INSTANCE);
  }

  private OrderReturnedRequestCodec() {}

  @Override
  public OrderReturnedRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderReturnedRequest(in);
  }

  @Override
  public void write(JsonWriter out, OrderReturnedRequest value) {
    Writer.writeOrderReturnedRequest(out, value);
  }

  /** Reads {@link OrderReturnedRequest}, which must be there. */
  static OrderReturnedRequest readOrderReturnedRequest(JsonReader in) {
    in.beginObject();
    Long orderId = null;
    OrderReturnedRequest.Reason reason = null;
    Instant at = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_RETURNED_REQUEST, JsonReader.START);
        field != JsonReader.END; field = in.nextField(ORDER_RETURNED_REQUEST, field)) {
      switch (field) {
        case 0 -> orderId = in.readLong();
        case 1 -> reason = OrderReturnedRequestCodec.readReason(in);
        case 2 -> at = TimestampFormat.ISO_8601.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_RETURNED_REQUEST, field);
      }
    }
    return new OrderReturnedRequest(orderId, reason, at, in.takeKept(kept));
  }

  /** Reads {@link OrderReturnedRequest.Reason}; null for null. */
  static OrderReturnedRequest.Reason readReason(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new OrderReturnedRequest.Reason(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == OrderReturnedRequest.Reason.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderReturnedRequest}. */
    static void writeOrderReturnedRequest(JsonWriter out, OrderReturnedRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ORDER_RETURNED_REQUEST, 0, value.orderId(), unknown);
      if (value.reason() != null) {
        out.field(ORDER_RETURNED_REQUEST, 1, value.reason().value(), unknown);
      }
      TimestampFormat.ISO_8601.write(out, ORDER_RETURNED_REQUEST, 2, value.at(), unknown);
      out.endRecord(ORDER_RETURNED_REQUEST, unknown);
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
        case 0 -> out.writeString(((OrderReturnedRequest.Reason) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
