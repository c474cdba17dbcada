// Generated from order.json; do not edit.
package com.example.api.schemas;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. Not API: its methods change with the schema. */
public final class OrderCodec implements Codec<Order> {
  static final OrderCodec INSTANCE = new OrderCodec();

  private static final FieldNames ORDER = FieldNames.of("id", "part-of", "line").expecting("0");

  private static final FieldNames LINE = FieldNames.of("price");

  static {
    Codecs.register(Order.class, INSTANCE);
  }

  private OrderCodec() {}

  @Override
  public Order read(JsonReader in) {
    return in.tryReadNull() ? null : readOrder(in);
  }

  @Override
  public void write(JsonWriter out, Order value) {
    Writer.writeOrder(out, value);
  }

  /** Reads {@link Order}, which must be there. */
  public static Order readOrder(JsonReader in) {
    in.beginObject();
    Long id = null;
    Order partOf = null;
    Order.Line line = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> id = in.readLong();
        case 1 -> partOf = in.startsObject() ? OrderCodec.readOrder(in) : null;
        case 2 -> line = in.startsObject() ? OrderCodec.readLine(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order(id, partOf, line, in.takeKept(kept));
  }

  /** Reads {@link Order.Line}, which must be there. */
  static Order.Line readLine(JsonReader in) {
    in.beginObject();
    Price price = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> price = in.startsObject() ? PriceCodec.readPrice(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new Order.Line(price, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.Line.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Order}. */
    public static void writeOrder(JsonWriter out, Order value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ORDER, 0, value.id(), unknown);
      if (out.tryName(ORDER, 1, value.partOf(), unknown)) {
        Writer.writeOrder(out, value.partOf());
      }
      if (out.tryName(ORDER, 2, value.line(), unknown)) {
        Writer.writeLine(out, value.line());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.Line}. */
    static void writeLine(JsonWriter out, Order.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(LINE, 0, value.price(), unknown)) {
        PriceCodec.Writer.writePrice(out, value.price());
      }
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
        case 0 -> Writer.writeLine(out, (Order.Line) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
