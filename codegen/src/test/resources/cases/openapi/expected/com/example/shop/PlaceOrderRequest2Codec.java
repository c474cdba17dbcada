// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PlaceOrderRequest2}. Not API: its methods change with the schema. */
final class PlaceOrderRequest2Codec implements Codec<PlaceOrderRequest2> {
  static final PlaceOrderRequest2Codec INSTANCE = new PlaceOrderRequest2Codec();

  private static final FieldNames PLACE_ORDER_REQUEST2 = FieldNames.of("lines", "payment")
      .expecting("0");

  static {
    Codecs.register(PlaceOrderRequest2.class, INSTANCE);
  }

  private PlaceOrderRequest2Codec() {}

  @Override
  public PlaceOrderRequest2 read(JsonReader in) {
    return in.tryReadNull() ? null : readPlaceOrderRequest2(in);
  }

  @Override
  public void write(JsonWriter out, PlaceOrderRequest2 value) {
    Writer.writePlaceOrderRequest2(out, value);
  }

  /** Reads {@link PlaceOrderRequest2}, which must be there. */
  static PlaceOrderRequest2 readPlaceOrderRequest2(JsonReader in) {
    in.beginObject();
    List<Line> lines = null;
    PlaceOrderRequest2.Payment payment = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PLACE_ORDER_REQUEST2, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PLACE_ORDER_REQUEST2, field)) {
      switch (field) {
        case 0 -> lines = in.startsArray() ? readListOfLine(in) : null;
        case 1 -> payment = in.startsObject() ? PlaceOrderRequest2Codec.readPayment(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PLACE_ORDER_REQUEST2, field);
      }
    }
    return new PlaceOrderRequest2(lines, payment, in.takeKept(kept));
  }

  /** Reads {@link PlaceOrderRequest2.Payment}, which must be there. */
  static PlaceOrderRequest2.Payment readPayment(JsonReader in) {
    String tag = Unions.tag(in, "method");
    if (tag != null) {
      switch (tag) {
        case "card" -> {
          return CardCodec.readCard(in);
        }
        case "invoice" -> {
          return InvoiceCodec.readInvoice(in);
        }
        default -> {}
      }
    }
    return new PlaceOrderRequest2.Payment.Unknown(in.readUnknownVariant());
  }

  private static List<Line> readListOfLine(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : LineCodec.readLine(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == PlaceOrderRequest2.Payment.class) {
      return new NestedCodec(0);
    }
    if (type == PlaceOrderRequest2.Payment.Unknown.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PlaceOrderRequest2}. */
    static void writePlaceOrderRequest2(JsonWriter out, PlaceOrderRequest2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(PLACE_ORDER_REQUEST2, 0, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      if (out.tryName(PLACE_ORDER_REQUEST2, 1, value.payment(), unknown)) {
        Writer.writePayment(out, value.payment());
      }
      out.endRecord(PLACE_ORDER_REQUEST2, unknown);
    }

    /** Writes {@link PlaceOrderRequest2.Payment}. */
    static void writePayment(JsonWriter out, PlaceOrderRequest2.Payment value) {
      if (value instanceof Card variant) {
        CardCodec.Writer.writeCard(out, variant);
        return;
      }
      if (value instanceof Invoice variant) {
        InvoiceCodec.Writer.writeInvoice(out, variant);
        return;
      }
      out.writeValue(((PlaceOrderRequest2.Payment.Unknown) value).fields());
    }

    private static void writeListOfLine(JsonWriter out, List<Line> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Line element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          LineCodec.Writer.writeLine(out, element);
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
        case 0 -> in.tryReadNull() ? null : readPayment(in);
        case 1 -> in.tryReadNull() ? null : new PlaceOrderRequest2.Payment.Unknown(in.readMap());
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePayment(out, (PlaceOrderRequest2.Payment) value);
        case 1 -> out.writeValue(((PlaceOrderRequest2.Payment.Unknown) value).fields());
        default -> throw new IllegalStateException();
      }
    }
  }
}
