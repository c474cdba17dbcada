// Generated from order.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. Not API: its methods change with the schema. */
final class OrderCodec implements Codec<Order> {
  static final OrderCodec INSTANCE = new OrderCodec();

  private static final FieldNames ORDER = FieldNames.of("customer", "address", "anchored",
      "escaped", "lines", "parent", "same", "refined", "embedded", "amount", "schema");

  private static final FieldNames LINE = FieldNames.of("sku", "more");

  private static final FieldNames BC = FieldNames.of("x");

  private static final FieldNames REFINED = FieldNames.of("sku", "more", "gift");

  private static final FieldNames INNER = FieldNames.of("self");

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
  static Order readOrder(JsonReader in) {
    in.beginObject();
    Customer customer = null;
    SomeAddress address = null;
    Order.Line anchored = null;
    Order.BC escaped = null;
    List<Order.Line> lines = null;
    Order parent = null;
    Customer same = null;
    Order.Refined refined = null;
    Order.Inner embedded = null;
    BigDecimal amount = null;
    Object schema = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> customer = in.startsObject() ? CustomerCodec.readCustomer(in) : null;
        case 1 -> address = in.startsObject() ? SomeAddressCodec.readSomeAddress(in) : null;
        case 2 -> anchored = in.startsObject() ? OrderCodec.readLine(in) : null;
        case 3 -> escaped = in.startsObject() ? OrderCodec.readBC(in) : null;
        case 4 -> lines = in.startsArray() ? readListOfLine(in) : null;
        case 5 -> parent = in.startsObject() ? OrderCodec.readOrder(in) : null;
        case 6 -> same = in.startsObject() ? CustomerCodec.readCustomer(in) : null;
        case 7 -> refined = in.startsObject() ? OrderCodec.readRefined(in) : null;
        case 8 -> embedded = in.startsObject() ? OrderCodec.readInner(in) : null;
        case 9 -> amount = in.readDecimal();
        case 10 -> schema = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order(customer, address, anchored, escaped, lines, parent, same, refined, embedded,
        amount, schema, in.takeKept(kept));
  }

  /** Reads {@link Order.Line}, which must be there. */
  static Order.Line readLine(JsonReader in) {
    in.beginObject();
    String sku = null;
    List<Order.Line> more = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> sku = in.readRepeatedString(0);
        case 1 -> more = in.startsArray() ? readListOfLine(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new Order.Line(sku, more, in.takeKept(kept));
  }

  /** Reads {@link Order.BC}, which must be there. */
  static Order.BC readBC(JsonReader in) {
    in.beginObject();
    String x = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BC, field)) {
      switch (field) {
        case 0 -> x = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BC, field);
      }
    }
    return new Order.BC(x, in.takeKept(kept));
  }

  /** Reads {@link Order.Refined}, which must be there. */
  static Order.Refined readRefined(JsonReader in) {
    in.beginObject();
    String sku = null;
    List<Order.Line> more = null;
    Boolean gift = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REFINED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REFINED, field)) {
      switch (field) {
        case 0 -> sku = in.readString();
        case 1 -> more = in.startsArray() ? readListOfLine(in) : null;
        case 2 -> gift = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REFINED, field);
      }
    }
    return new Order.Refined(sku, more, gift, in.takeKept(kept));
  }

  /** Reads {@link Order.Inner}, which must be there. */
  static Order.Inner readInner(JsonReader in) {
    in.beginObject();
    Order.Inner self = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INNER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INNER, field)) {
      switch (field) {
        case 0 -> self = in.startsObject() ? OrderCodec.readInner(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INNER, field);
      }
    }
    return new Order.Inner(self, in.takeKept(kept));
  }

  private static List<Order.Line> readListOfLine(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : OrderCodec.readLine(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.Line.class) {
      return new NestedCodec(0);
    }
    if (type == Order.BC.class) {
      return new NestedCodec(1);
    }
    if (type == Order.Refined.class) {
      return new NestedCodec(2);
    }
    if (type == Order.Inner.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Order}. */
    static void writeOrder(JsonWriter out, Order value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(ORDER, 0, value.customer(), unknown)) {
        CustomerCodec.Writer.writeCustomer(out, value.customer());
      }
      if (out.tryName(ORDER, 1, value.address(), unknown)) {
        SomeAddressCodec.Writer.writeSomeAddress(out, value.address());
      }
      if (out.tryName(ORDER, 2, value.anchored(), unknown)) {
        Writer.writeLine(out, value.anchored());
      }
      if (out.tryName(ORDER, 3, value.escaped(), unknown)) {
        Writer.writeBC(out, value.escaped());
      }
      if (out.tryNameList(ORDER, 4, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      if (out.tryName(ORDER, 5, value.parent(), unknown)) {
        Writer.writeOrder(out, value.parent());
      }
      if (out.tryName(ORDER, 6, value.same(), unknown)) {
        CustomerCodec.Writer.writeCustomer(out, value.same());
      }
      if (out.tryName(ORDER, 7, value.refined(), unknown)) {
        Writer.writeRefined(out, value.refined());
      }
      if (out.tryName(ORDER, 8, value.embedded(), unknown)) {
        Writer.writeInner(out, value.embedded());
      }
      Scalars.writeDecimal(out, ORDER, 9, value.amount(), unknown);
      if (value.schema() != null) {
        out.name(ORDER, 10);
        out.writeValue(value.schema());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.Line}. */
    static void writeLine(JsonWriter out, Order.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.sku(), unknown);
      if (out.tryNameList(LINE, 1, value.more(), unknown)) {
        writeListOfLine(out, value.more());
      }
      out.endRecord(LINE, unknown);
    }

    /** Writes {@link Order.BC}. */
    static void writeBC(JsonWriter out, Order.BC value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BC, 0, value.x(), unknown);
      out.endRecord(BC, unknown);
    }

    /** Writes {@link Order.Refined}. */
    static void writeRefined(JsonWriter out, Order.Refined value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(REFINED, 0, value.sku(), unknown);
      if (out.tryNameList(REFINED, 1, value.more(), unknown)) {
        writeListOfLine(out, value.more());
      }
      Scalars.writeBoolean(out, REFINED, 2, value.gift(), unknown);
      out.endRecord(REFINED, unknown);
    }

    /** Writes {@link Order.Inner}. */
    static void writeInner(JsonWriter out, Order.Inner value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(INNER, 0, value.self(), unknown)) {
        Writer.writeInner(out, value.self());
      }
      out.endRecord(INNER, unknown);
    }

    private static void writeListOfLine(JsonWriter out, List<Order.Line> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Order.Line element = list.get(i);
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
        case 1 -> in.tryReadNull() ? null : readBC(in);
        case 2 -> in.tryReadNull() ? null : readRefined(in);
        case 3 -> in.tryReadNull() ? null : readInner(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLine(out, (Order.Line) value);
        case 1 -> Writer.writeBC(out, (Order.BC) value);
        case 2 -> Writer.writeRefined(out, (Order.Refined) value);
        case 3 -> Writer.writeInner(out, (Order.Inner) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
