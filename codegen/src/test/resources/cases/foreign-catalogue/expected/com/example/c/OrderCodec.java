// Generated from order.json; do not edit.
package com.example.c;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. Not API: its methods change with the schema. */
final class OrderCodec implements Codec<Order> {
  static final OrderCodec INSTANCE = new OrderCodec();

  private static final FieldNames ORDER = FieldNames.of("total", "currency");

  private static final FieldNames MONEY = FieldNames.of("amount", "currency");

  private static final FieldNames CURRENCY = FieldNames.of("code");

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
    Order.Money total = null;
    Order.Currency currency = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> total = in.startsObject() ? OrderCodec.readMoney(in) : null;
        case 1 -> currency = in.startsObject() ? OrderCodec.readCurrency(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order(total, currency, in.takeKept(kept));
  }

  /** Reads {@link Order.Money}, which must be there. */
  static Order.Money readMoney(JsonReader in) {
    in.beginObject();
    BigDecimal amount = null;
    Order.Currency currency = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MONEY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MONEY, field)) {
      switch (field) {
        case 0 -> amount = in.readDecimal();
        case 1 -> currency = in.startsObject() ? OrderCodec.readCurrency(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MONEY, field);
      }
    }
    return new Order.Money(amount, currency, in.takeKept(kept));
  }

  /** Reads {@link Order.Currency}, which must be there. */
  static Order.Currency readCurrency(JsonReader in) {
    in.beginObject();
    Order.Code code = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CURRENCY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CURRENCY, field)) {
      switch (field) {
        case 0 -> code = OrderCodec.readCode(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CURRENCY, field);
      }
    }
    return new Order.Currency(code, in.takeKept(kept));
  }

  /** Reads {@link Order.Code}; null for null. */
  static Order.Code readCode(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Order.Code(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.Money.class) {
      return new NestedCodec(0);
    }
    if (type == Order.Currency.class) {
      return new NestedCodec(1);
    }
    if (type == Order.Code.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Order}. */
    static void writeOrder(JsonWriter out, Order value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(ORDER, 0, value.total(), unknown)) {
        Writer.writeMoney(out, value.total());
      }
      if (out.tryName(ORDER, 1, value.currency(), unknown)) {
        Writer.writeCurrency(out, value.currency());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.Money}. */
    static void writeMoney(JsonWriter out, Order.Money value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, MONEY, 0, value.amount(), unknown);
      if (out.tryName(MONEY, 1, value.currency(), unknown)) {
        Writer.writeCurrency(out, value.currency());
      }
      out.endRecord(MONEY, unknown);
    }

    /** Writes {@link Order.Currency}. */
    static void writeCurrency(JsonWriter out, Order.Currency value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.code() != null) {
        out.field(CURRENCY, 0, value.code().value(), unknown);
      }
      out.endRecord(CURRENCY, unknown);
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
        case 0 -> in.tryReadNull() ? null : readMoney(in);
        case 1 -> in.tryReadNull() ? null : readCurrency(in);
        case 2 -> readCode(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeMoney(out, (Order.Money) value);
        case 1 -> Writer.writeCurrency(out, (Order.Currency) value);
        case 2 -> out.writeString(((Order.Code) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
