// Generated from shop.orders@OrderPlaced.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderPlaced}. Not API: its methods change with the schema. */
final class OrderPlacedCodec implements Codec<OrderPlaced> {
  static final OrderPlacedCodec INSTANCE = new OrderPlacedCodec();

  private static final FieldNames ORDER_PLACED = FieldNames.of("orderId", "coupon", "placedAt",
      "lines", "shipping").expecting("0 3");

  private static final FieldNames LINE = FieldNames.of("sku", "count").expecting("0");

  private static final FieldNames SHIPPING = FieldNames.of("street", "express");

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
    String orderId = null;
    String coupon = null;
    Instant placedAt = null;
    List<OrderPlaced.Line> lines = null;
    OrderPlaced.Shipping shipping = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_PLACED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_PLACED, field)) {
      switch (field) {
        case 0 -> orderId = in.readString();
        case 1 -> coupon = in.readString();
        case 2 -> placedAt = TimestampFormat.ISO_8601.read(in);
        case 3 -> lines = in.startsArray() ? readListOfLine(in) : null;
        case 4 -> shipping = in.startsObject() ? OrderPlacedCodec.readShipping(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_PLACED, field);
      }
    }
    return new OrderPlaced(orderId, coupon, placedAt, lines, shipping, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Line}, which must be there. */
  static OrderPlaced.Line readLine(JsonReader in) {
    in.beginObject();
    String sku = null;
    BigDecimal count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> sku = in.readRepeatedString(0);
        case 1 -> count = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new OrderPlaced.Line(sku, count, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Shipping}, which must be there. */
  static OrderPlaced.Shipping readShipping(JsonReader in) {
    in.beginObject();
    String street = null;
    Boolean express = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SHIPPING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SHIPPING, field)) {
      switch (field) {
        case 0 -> street = in.readString();
        case 1 -> express = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SHIPPING, field);
      }
    }
    return new OrderPlaced.Shipping(street, express, in.takeKept(kept));
  }

  private static List<OrderPlaced.Line> readListOfLine(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : OrderPlacedCodec.readLine(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == OrderPlaced.Line.class) {
      return new NestedCodec(0);
    }
    if (type == OrderPlaced.Shipping.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderPlaced}. */
    static void writeOrderPlaced(JsonWriter out, OrderPlaced value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER_PLACED, 0, value.orderId(), unknown);
      out.field(ORDER_PLACED, 1, value.coupon(), unknown);
      TimestampFormat.ISO_8601.write(out, ORDER_PLACED, 2, value.placedAt(), unknown);
      if (out.tryNameList(ORDER_PLACED, 3, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      if (out.tryName(ORDER_PLACED, 4, value.shipping(), unknown)) {
        Writer.writeShipping(out, value.shipping());
      }
      out.endRecord(ORDER_PLACED, unknown);
    }

    /** Writes {@link OrderPlaced.Line}. */
    static void writeLine(JsonWriter out, OrderPlaced.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.sku(), unknown);
      Scalars.writeDecimal(out, LINE, 1, value.count(), unknown);
      out.endRecord(LINE, unknown);
    }

    /** Writes {@link OrderPlaced.Shipping}. */
    static void writeShipping(JsonWriter out, OrderPlaced.Shipping value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SHIPPING, 0, value.street(), unknown);
      Scalars.writeBoolean(out, SHIPPING, 1, value.express(), unknown);
      out.endRecord(SHIPPING, unknown);
    }

    private static void writeListOfLine(JsonWriter out, List<OrderPlaced.Line> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        OrderPlaced.Line element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeLine(out, element);
        }
      }
      out.endArray();
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
        case 1 -> in.tryReadNull() ? null : readShipping(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLine(out, (OrderPlaced.Line) value);
        case 1 -> Writer.writeShipping(out, (OrderPlaced.Shipping) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
