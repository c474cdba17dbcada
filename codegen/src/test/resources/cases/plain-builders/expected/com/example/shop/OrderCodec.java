// Generated from Order.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
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

/** Reads and writes {@link Order}. Not API: its methods change with the schema. */
final class OrderCodec<P> implements Codec<Order<P>> {
  static final OrderCodec<Object> INSTANCE = new OrderCodec<>(FreeFormCodec.INSTANCE);

  private static final FieldNames ORDER = FieldNames.of("id", "placed", "lines", "notes", "prices",
      "labels", "anything", "addLines", "payload").expecting("0");

  private static final FieldNames LINE = FieldNames.of("item", "price");

  private static final FieldNames PRICE = FieldNames.of("amount");

  static {
    Codecs.register(Order.class, INSTANCE);
  }

  private final Codec<P> parameter;

  OrderCodec(Codec<P> parameter) {
    this.parameter = parameter;
  }

  @Override
  public Order<P> read(JsonReader in) {
    return in.tryReadNull() ? null : readOrder(in, parameter);
  }

  @Override
  public void write(JsonWriter out, Order<P> value) {
    Writer.writeOrder(out, value, parameter);
  }

  @Override
  public Codec<?> withParameter(Codec<?> parameter) {
    return new OrderCodec<>(parameter);
  }

  /** Reads {@link Order}, which must be there. */
  static <P> Order<P> readOrder(JsonReader in, Codec<P> parameter) {
    in.beginObject();
    String id = null;
    Instant placed = null;
    List<Order.Line> lines = null;
    List<String> notes = null;
    Map<String, Order.Price> prices = null;
    Map<String, String> labels = null;
    Object anything = null;
    String addLines = null;
    P payload = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> placed = TimestampFormat.ISO_8601.read(in);
        case 2 -> lines = in.startsArray() ? readListOfLine(in) : null;
        case 3 -> notes = in.tryReadNull() ? null : in.readOneOrStrings();
        case 4 -> prices = in.startsObject() ? readMapOfPrice(in) : null;
        case 5 -> labels = in.startsObject() ? in.readStringMap() : null;
        case 6 -> anything = in.readValue();
        case 7 -> addLines = in.readString();
        case 8 -> payload = parameter.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order<P>(id, placed, lines, notes, prices, labels, anything, addLines, payload,
        in.takeKept(kept));
  }

  /** Reads {@link Order.Line}, which must be there. */
  static Order.Line readLine(JsonReader in) {
    in.beginObject();
    String item = null;
    Order.Price price = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> item = in.readRepeatedString(0);
        case 1 -> price = in.startsObject() ? OrderCodec.readPrice(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new Order.Line(item, price, in.takeKept(kept));
  }

  /** Reads {@link Order.Price}, which must be there. */
  static Order.Price readPrice(JsonReader in) {
    in.beginObject();
    BigDecimal amount = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PRICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PRICE, field)) {
      switch (field) {
        case 0 -> amount = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PRICE, field);
      }
    }
    return new Order.Price(amount, in.takeKept(kept));
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

  private static Map<String, Order.Price> readMapOfPrice(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : OrderCodec.readPrice(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.Line.class) {
      return new NestedCodec(0);
    }
    if (type == Order.Price.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Order}. */
    static <P> void writeOrder(JsonWriter out, Order<P> value, Codec<P> parameter) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER, 0, value.id(), unknown);
      TimestampFormat.ISO_8601.write(out, ORDER, 1, value.placed(), unknown);
      if (out.tryNameList(ORDER, 2, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      if (!ImmutableList.isAbsent(value.notes())
          && !out.tryWriteRaw(ORDER, 3, value.notes(), unknown)) {
        out.name(ORDER, 3);
        out.writeOneOrStrings(value.notes());
      }
      if (out.tryNameMap(ORDER, 4, value.prices(), unknown)) {
        writeMapOfPrice(out, value.prices());
      }
      if (ImmutableMap.isAbsent(value.labels())) {
        out.rawField(ORDER, 5, unknown);
      } else if (!out.tryWriteRaw(ORDER, 5, value.labels(), unknown)) {
        out.name(ORDER, 5);
        out.writeStringMap(value.labels());
      }
      if (value.anything() != null) {
        out.name(ORDER, 6);
        out.writeValue(value.anything());
      }
      out.field(ORDER, 7, value.addLines(), unknown);
      if (value.payload() != null && !out.tryWriteRaw(ORDER, 8, value.payload(), unknown)) {
        out.name(ORDER, 8);
        parameter.write(out, value.payload());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.Line}. */
    static void writeLine(JsonWriter out, Order.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.item(), unknown);
      if (out.tryName(LINE, 1, value.price(), unknown)) {
        Writer.writePrice(out, value.price());
      }
      out.endRecord(LINE, unknown);
    }

    /** Writes {@link Order.Price}. */
    static void writePrice(JsonWriter out, Order.Price value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, PRICE, 0, value.amount(), unknown);
      out.endRecord(PRICE, unknown);
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

    private static void writeMapOfPrice(JsonWriter out, Map<String, Order.Price> map) {
      ImmutableMap<String, Order.Price> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Order.Price element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePrice(out, element);
        }
      }
      out.endObject();
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
        case 1 -> in.tryReadNull() ? null : readPrice(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLine(out, (Order.Line) value);
        case 1 -> Writer.writePrice(out, (Order.Price) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
