// Generated from order.json; do not edit.
package com.example;

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

  private static final FieldNames ORDER = FieldNames.of("to", "payment", "tags", "origin",
      "invoice");

  private static final FieldNames PAYMENT_KEYS = FieldNames.of("card", "cash");

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
    Invoice.Address to = null;
    Order.Payment payment = null;
    List<String> tags = null;
    Invoice.AddressCountry origin = null;
    Invoice invoice = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> to = in.startsObject() ? InvoiceCodec.readAddress(in) : null;
        case 1 -> payment = in.startsObject() ? OrderCodec.readPayment(in) : null;
        case 2 -> tags = in.startsArray() ? in.readStrings() : null;
        case 3 -> origin = in.startsObject() ? InvoiceCodec.readAddressCountry(in) : null;
        case 4 -> invoice = in.startsObject() ? InvoiceCodec.readInvoice(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order(to, payment, tags, origin, invoice, in.takeKept(kept));
  }

  /** Reads {@link Order.Payment}, which must be there. */
  static Order.Payment readPayment(JsonReader in) {
    Order.Payment variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(PAYMENT_KEYS); field != JsonReader.END;
        field = in.nextField(PAYMENT_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, PAYMENT_KEYS.name(field));
      } else {
        variant = readVariantOfPayment(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PAYMENT_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Order.Payment.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Order.Payment readVariantOfPayment(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Order.Card(content, null);
      }
      default -> {
        BigDecimal content = in.readDecimal();
        return content == null ? null : new Order.Cash(content, null);
      }
    }
  }

  private static Order.Payment withUnknownFields(Order.Payment variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Order.Card known) {
      return new Order.Card(known.card(), unknownFields);
    }
    if (variant instanceof Order.Cash known) {
      return new Order.Cash(known.cash(), unknownFields);
    }
    return new Order.Payment.Unknown(unknownFields);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.Payment.class) {
      return new NestedCodec(0);
    }
    if (type == Order.Payment.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Order.Card.class) {
      return new NestedCodec(2);
    }
    if (type == Order.Cash.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames CARD = FieldNames.of("card").expecting("0");

    private static final FieldNames CASH = FieldNames.of("cash").expecting("0");

    private Writer() {}

    /** Writes {@link Order}. */
    static void writeOrder(JsonWriter out, Order value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(ORDER, 0, value.to(), unknown)) {
        InvoiceCodec.Writer.writeAddress(out, value.to());
      }
      if (out.tryName(ORDER, 1, value.payment(), unknown)) {
        Writer.writePayment(out, value.payment());
      }
      if (ImmutableList.isAbsent(value.tags())) {
        out.rawField(ORDER, 2, unknown);
      } else if (!out.tryWriteRaw(ORDER, 2, value.tags(), unknown)) {
        out.name(ORDER, 2);
        out.writeStrings(value.tags());
      }
      if (out.tryName(ORDER, 3, value.origin(), unknown)) {
        InvoiceCodec.Writer.writeAddressCountry(out, value.origin());
      }
      if (out.tryName(ORDER, 4, value.invoice(), unknown)) {
        InvoiceCodec.Writer.writeInvoice(out, value.invoice());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.Payment}. */
    static void writePayment(JsonWriter out, Order.Payment value) {
      if (value instanceof Order.Card variant) {
        Writer.writeCard(out, variant);
        return;
      }
      if (value instanceof Order.Cash variant) {
        Writer.writeCash(out, variant);
        return;
      }
      out.writeValue(((Order.Payment.Unknown) value).fields());
    }

    /** Writes {@link Order.Card}. */
    static void writeCard(JsonWriter out, Order.Card value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CARD, 0, value.card(), unknown);
      out.endRecord(CARD, unknown);
    }

    /** Writes {@link Order.Cash}. */
    static void writeCash(JsonWriter out, Order.Cash value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, CASH, 0, value.cash(), unknown);
      out.endRecord(CASH, unknown);
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
        case 0 -> in.tryReadNull() ? null : readPayment(in);
        case 1 -> in.tryReadNull() ? null : new Order.Payment.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readCard(in);
        case 3 -> in.tryReadNull() ? null : readCash(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePayment(out, (Order.Payment) value);
        case 1 -> out.writeValue(((Order.Payment.Unknown) value).fields());
        case 2 -> Writer.writeCard(out, (Order.Card) value);
        case 3 -> Writer.writeCash(out, (Order.Cash) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Order.Card}, which must be there. */
    static Order.Card readCard(JsonReader in) {
      in.beginObject();
      String card = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CARD, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CARD, field)) {
        switch (field) {
          case 0 -> card = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CARD, field);
        }
      }
      return new Order.Card(card, in.takeKept(kept));
    }

    /** Reads {@link Order.Cash}, which must be there. */
    static Order.Cash readCash(JsonReader in) {
      in.beginObject();
      BigDecimal cash = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CASH, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CASH, field)) {
        switch (field) {
          case 0 -> cash = in.readDecimal();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CASH, field);
        }
      }
      return new Order.Cash(cash, in.takeKept(kept));
    }
  }
}
