// Generated from order-placed.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderPlaced}. Not API: its methods change with the schema. */
final class OrderPlacedCodec implements Codec<OrderPlaced> {
  static final OrderPlacedCodec INSTANCE = new OrderPlacedCodec();

  private static final FieldNames ORDER_PLACED = FieldNames.of("orderId", "note", "reference",
      "total", "priority", "items", "labels", "payment", "link", "delivery", "comment")
      .expecting("0 5");

  private static final FieldNames LINE = FieldNames.of("sku", "quantity", "gift", "parts")
      .expecting("0 1");

  private static final FieldNames CARD = FieldNames.of("method", "number").expecting("0 1");

  private static final FieldNames INVOICE = FieldNames.of("method", "days").expecting("0");

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
    String note = null;
    String reference = null;
    BigDecimal total = null;
    Long priority = null;
    List<OrderPlaced.Line> items = null;
    Map<String, String> labels = null;
    OrderPlaced.Payment payment = null;
    String link = null;
    Address delivery = null;
    Object comment = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_PLACED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_PLACED, field)) {
      switch (field) {
        case 0 -> orderId = in.readString();
        case 1 -> note = in.readString();
        case 2 -> reference = in.readString();
        case 3 -> total = in.readDecimal();
        case 4 -> priority = in.readLong();
        case 5 -> items = in.startsArray() ? readListOfLine(in) : null;
        case 6 -> labels = in.startsObject() ? in.readStringMap() : null;
        case 7 -> payment = in.startsObject() ? OrderPlacedCodec.readPayment(in) : null;
        case 8 -> link = in.readString();
        case 9 -> delivery = in.startsObject() ? AddressCodec.readAddress(in) : null;
        case 10 -> comment = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_PLACED, field);
      }
    }
    return new OrderPlaced(orderId, note, reference, total, priority, items, labels, payment, link,
        delivery, comment, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Line}, which must be there. */
  static OrderPlaced.Line readLine(JsonReader in) {
    in.beginObject();
    String sku = null;
    Long quantity = null;
    OrderPlaced.Gift gift = null;
    List<OrderPlaced.Line> parts = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> sku = in.readRepeatedString(0);
        case 1 -> quantity = in.readLong();
        case 2 -> gift = OrderPlacedCodec.readGift(in);
        case 3 -> parts = in.startsArray() ? readListOfLine(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new OrderPlaced.Line(sku, quantity, gift, parts, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Gift}; null for null. */
  static OrderPlaced.Gift readGift(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new OrderPlaced.Gift(value);
  }

  /** Reads {@link OrderPlaced.Payment}, which must be there. */
  static OrderPlaced.Payment readPayment(JsonReader in) {
    String tag = Unions.tag(in, "method");
    if (tag != null) {
      switch (tag) {
        case "card" -> {
          return OrderPlacedCodec.readCard(in);
        }
        case "invoice" -> {
          return OrderPlacedCodec.readInvoice(in);
        }
        default -> {}
      }
    }
    return new OrderPlaced.Payment.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link OrderPlaced.Card}, which must be there. */
  static OrderPlaced.Card readCard(JsonReader in) {
    in.beginObject();
    String method = null;
    String number = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CARD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CARD, field)) {
      switch (field) {
        case 0 -> method = in.readString();
        case 1 -> number = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CARD, field);
      }
    }
    return new OrderPlaced.Card(method, number,
        method == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Invoice}, which must be there. */
  static OrderPlaced.Invoice readInvoice(JsonReader in) {
    in.beginObject();
    String method = null;
    Long days = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INVOICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INVOICE, field)) {
      switch (field) {
        case 0 -> method = in.readString();
        case 1 -> days = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INVOICE, field);
      }
    }
    return new OrderPlaced.Invoice(method, days,
        method == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
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
    if (type == OrderPlaced.Gift.class) {
      return new NestedCodec(1);
    }
    if (type == OrderPlaced.Payment.class) {
      return new NestedCodec(2);
    }
    if (type == OrderPlaced.Payment.Unknown.class) {
      return new NestedCodec(3);
    }
    if (type == OrderPlaced.Card.class) {
      return new NestedCodec(4);
    }
    if (type == OrderPlaced.Invoice.class) {
      return new NestedCodec(5);
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
      out.field(ORDER_PLACED, 1, value.note(), unknown);
      out.field(ORDER_PLACED, 2, value.reference(), unknown);
      Scalars.writeDecimal(out, ORDER_PLACED, 3, value.total(), unknown);
      Scalars.writeLong(out, ORDER_PLACED, 4, value.priority(), unknown);
      if (out.tryNameList(ORDER_PLACED, 5, value.items(), unknown)) {
        writeListOfLine(out, value.items());
      }
      if (ImmutableMap.isAbsent(value.labels())) {
        out.rawField(ORDER_PLACED, 6, unknown);
      } else if (!out.tryWriteRaw(ORDER_PLACED, 6, value.labels(), unknown)) {
        out.name(ORDER_PLACED, 6);
        out.writeStringMap(value.labels());
      }
      if (out.tryName(ORDER_PLACED, 7, value.payment(), unknown)) {
        Writer.writePayment(out, value.payment());
      }
      out.field(ORDER_PLACED, 8, value.link(), unknown);
      if (out.tryName(ORDER_PLACED, 9, value.delivery(), unknown)) {
        AddressCodec.Writer.writeAddress(out, value.delivery());
      }
      if (value.comment() != null) {
        out.name(ORDER_PLACED, 10);
        out.writeValue(value.comment());
      }
      out.endRecord(ORDER_PLACED, unknown);
    }

    /** Writes {@link OrderPlaced.Line}. */
    static void writeLine(JsonWriter out, OrderPlaced.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.sku(), unknown);
      Scalars.writeLong(out, LINE, 1, value.quantity(), unknown);
      if (value.gift() != null) {
        out.field(LINE, 2, value.gift().value(), unknown);
      }
      if (out.tryNameList(LINE, 3, value.parts(), unknown)) {
        writeListOfLine(out, value.parts());
      }
      out.endRecord(LINE, unknown);
    }

    /** Writes {@link OrderPlaced.Payment}. */
    static void writePayment(JsonWriter out, OrderPlaced.Payment value) {
      if (value instanceof OrderPlaced.Card variant) {
        Writer.writeCard(out, variant);
        return;
      }
      if (value instanceof OrderPlaced.Invoice variant) {
        Writer.writeInvoice(out, variant);
        return;
      }
      out.writeValue(((OrderPlaced.Payment.Unknown) value).fields());
    }

    /** Writes {@link OrderPlaced.Card}. */
    static void writeCard(JsonWriter out, OrderPlaced.Card value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CARD, 0, value.method(), unknown);
      out.field(CARD, 1, value.number(), unknown);
      out.endRecord(CARD, unknown);
    }

    /** Writes {@link OrderPlaced.Invoice}. */
    static void writeInvoice(JsonWriter out, OrderPlaced.Invoice value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INVOICE, 0, value.method(), unknown);
      Scalars.writeLong(out, INVOICE, 1, value.days(), unknown);
      out.endRecord(INVOICE, unknown);
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
        case 1 -> readGift(in);
        case 2 -> in.tryReadNull() ? null : readPayment(in);
        case 3 -> in.tryReadNull() ? null : new OrderPlaced.Payment.Unknown(in.readMap());
        case 4 -> in.tryReadNull() ? null : readCard(in);
        case 5 -> in.tryReadNull() ? null : readInvoice(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLine(out, (OrderPlaced.Line) value);
        case 1 -> out.writeString(((OrderPlaced.Gift) value).value());
        case 2 -> Writer.writePayment(out, (OrderPlaced.Payment) value);
        case 3 -> out.writeValue(((OrderPlaced.Payment.Unknown) value).fields());
        case 4 -> Writer.writeCard(out, (OrderPlaced.Card) value);
        case 5 -> Writer.writeInvoice(out, (OrderPlaced.Invoice) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
