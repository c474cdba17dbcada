// Generated from OrderPlaced.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderPlaced}. Not API: its methods change with the schema. */
final class OrderPlacedCodec implements Codec<OrderPlaced> {
  static final OrderPlacedCodec INSTANCE = new OrderPlacedCodec();

  private static final FieldNames ORDER_PLACED = FieldNames.of("orderId", "lines").expecting("0");

  private static final FieldNames LINE = FieldNames.of("item", "count");

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
    List<OrderPlaced.Line> lines = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_PLACED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_PLACED, field)) {
      switch (field) {
        case 0 -> orderId = in.readString();
        case 1 -> lines = in.startsArray() ? readListOfLine(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_PLACED, field);
      }
    }
    return new OrderPlaced(orderId, lines, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Line}, which must be there. */
  static OrderPlaced.Line readLine(JsonReader in) {
    in.beginObject();
    String item = null;
    Integer count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> item = in.readRepeatedString(0);
        case 1 -> count = in.readInteger();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new OrderPlaced.Line(item, count, in.takeKept(kept));
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
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderPlaced}. */
    static void writeOrderPlaced(JsonWriter out, OrderPlaced value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER_PLACED, 0, value.orderId(), unknown);
      if (out.tryNameList(ORDER_PLACED, 1, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      out.endRecord(ORDER_PLACED, unknown);
    }

    /** Writes {@link OrderPlaced.Line}. */
    static void writeLine(JsonWriter out, OrderPlaced.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.item(), unknown);
      Scalars.writeInteger(out, LINE, 1, value.count(), unknown);
      out.endRecord(LINE, unknown);
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
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLine(out, (OrderPlaced.Line) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
