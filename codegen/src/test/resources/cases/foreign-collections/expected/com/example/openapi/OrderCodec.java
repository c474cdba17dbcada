// Generated from shop.yaml; do not edit.
package com.example.openapi;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. Not API: its methods change with the schema. */
final class OrderCodec implements Codec<Order> {
  static final OrderCodec INSTANCE = new OrderCodec();

  private static final FieldNames ORDER = FieldNames.of("id", "note", "payment").expecting("0");

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
    Long id = null;
    String note = null;
    Order.OrderPayment payment = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> id = in.readLong();
        case 1 -> note = in.readString();
        case 2 -> payment = in.startsObject() ? OrderCodec.readOrderPayment(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order(id, note, payment, in.takeKept(kept));
  }

  /** Reads {@link Order.OrderPayment}, which must be there. */
  static Order.OrderPayment readOrderPayment(JsonReader in) {
    String tag = Unions.tag(in, "method");
    if (tag != null) {
      switch (tag) {
        case "card" -> {
          return CardCodec.readCard(in);
        }
        case "cash" -> {
          return CashCodec.readCash(in);
        }
        default -> {}
      }
    }
    return new Order.OrderPayment.Unknown(in.readUnknownVariant());
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.OrderPayment.class) {
      return new NestedCodec(0);
    }
    if (type == Order.OrderPayment.Unknown.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Order}. */
    static void writeOrder(JsonWriter out, Order value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ORDER, 0, value.id(), unknown);
      out.field(ORDER, 1, value.note(), unknown);
      if (out.tryName(ORDER, 2, value.payment(), unknown)) {
        Writer.writeOrderPayment(out, value.payment());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.OrderPayment}. */
    static void writeOrderPayment(JsonWriter out, Order.OrderPayment value) {
      if (value instanceof Card variant) {
        CardCodec.Writer.writeCard(out, variant);
        return;
      }
      if (value instanceof Cash variant) {
        CashCodec.Writer.writeCash(out, variant);
        return;
      }
      out.writeValue(((Order.OrderPayment.Unknown) value).fields());
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
        case 0 -> in.tryReadNull() ? null : readOrderPayment(in);
        case 1 -> in.tryReadNull() ? null : new Order.OrderPayment.Unknown(in.readMap());
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeOrderPayment(out, (Order.OrderPayment) value);
        case 1 -> out.writeValue(((Order.OrderPayment.Unknown) value).fields());
        default -> throw new IllegalStateException();
      }
    }
  }
}
