// Generated from order.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
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
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      if (value.customer() != null) {
        out.name(ORDER, 0);
        CustomerCodec.Writer.writeCustomer(out, value.customer());
      } else {
        out.rawField(ORDER, 0, unknown);
      }
      if (value.address() != null) {
        out.name(ORDER, 1);
        SomeAddressCodec.Writer.writeSomeAddress(out, value.address());
      } else {
        out.rawField(ORDER, 1, unknown);
      }
      if (value.anchored() != null) {
        out.name(ORDER, 2);
        Writer.writeLine(out, value.anchored());
      } else {
        out.rawField(ORDER, 2, unknown);
      }
      if (value.escaped() != null) {
        out.name(ORDER, 3);
        Writer.writeBC(out, value.escaped());
      } else {
        out.rawField(ORDER, 3, unknown);
      }
      if (!ImmutableList.isAbsent(value.lines())) {
        out.name(ORDER, 4);
        writeListOfLine(out, value.lines());
      } else {
        out.rawField(ORDER, 4, unknown);
      }
      if (value.parent() != null) {
        out.name(ORDER, 5);
        Writer.writeOrder(out, value.parent());
      } else {
        out.rawField(ORDER, 5, unknown);
      }
      if (value.same() != null) {
        out.name(ORDER, 6);
        CustomerCodec.Writer.writeCustomer(out, value.same());
      } else {
        out.rawField(ORDER, 6, unknown);
      }
      if (value.refined() != null) {
        out.name(ORDER, 7);
        Writer.writeRefined(out, value.refined());
      } else {
        out.rawField(ORDER, 7, unknown);
      }
      if (value.embedded() != null) {
        out.name(ORDER, 8);
        Writer.writeInner(out, value.embedded());
      } else {
        out.rawField(ORDER, 8, unknown);
      }
      Scalars.writeDecimal(out, ORDER, 9, value.amount(), unknown);
      if (value.schema() != null) {
        out.name(ORDER, 10);
        out.writeValue(value.schema());
      }
      if (unknown != null) {
        out.writeUnknown(ORDER, unknown);
      }
      out.endObject();
    }

    /** Writes {@link Order.Line}. */
    static void writeLine(JsonWriter out, Order.Line value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      out.field(LINE, 0, value.sku(), unknown);
      if (!ImmutableList.isAbsent(value.more())) {
        out.name(LINE, 1);
        writeListOfLine(out, value.more());
      } else {
        out.rawField(LINE, 1, unknown);
      }
      if (unknown != null) {
        out.writeUnknown(LINE, unknown);
      }
      out.endObject();
    }

    /** Writes {@link Order.BC}. */
    static void writeBC(JsonWriter out, Order.BC value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      out.field(BC, 0, value.x(), unknown);
      if (unknown != null) {
        out.writeUnknown(BC, unknown);
      }
      out.endObject();
    }

    /** Writes {@link Order.Refined}. */
    static void writeRefined(JsonWriter out, Order.Refined value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      out.field(REFINED, 0, value.sku(), unknown);
      if (!ImmutableList.isAbsent(value.more())) {
        out.name(REFINED, 1);
        writeListOfLine(out, value.more());
      } else {
        out.rawField(REFINED, 1, unknown);
      }
      Scalars.writeBoolean(out, REFINED, 2, value.gift(), unknown);
      if (unknown != null) {
        out.writeUnknown(REFINED, unknown);
      }
      out.endObject();
    }

    /** Writes {@link Order.Inner}. */
    static void writeInner(JsonWriter out, Order.Inner value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      out.beginObject();
      if (value.self() != null) {
        out.name(INNER, 0);
        Writer.writeInner(out, value.self());
      } else {
        out.rawField(INNER, 0, unknown);
      }
      if (unknown != null) {
        out.writeUnknown(INNER, unknown);
      }
      out.endObject();
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
