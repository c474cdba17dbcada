// Generated from shop.yaml; do not edit.
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

/** Reads and writes {@link PlaceOrderResponse202}. Not API: its methods change with the schema. */
final class PlaceOrderResponse202Codec implements Codec<PlaceOrderResponse202> {
  static final PlaceOrderResponse202Codec INSTANCE = new PlaceOrderResponse202Codec();

  private static final FieldNames PLACE_ORDER_RESPONSE202 = FieldNames.of("retryAfter", "missing")
      .expecting("0");

  private static final FieldNames MISSING = FieldNames.of("sku");

  static {
    Codecs.register(PlaceOrderResponse202.class, INSTANCE);
  }

  private PlaceOrderResponse202Codec() {}

  @Override
  public PlaceOrderResponse202 read(JsonReader in) {
    return in.tryReadNull() ? null : readPlaceOrderResponse202(in);
  }

  @Override
  public void write(JsonWriter out, PlaceOrderResponse202 value) {
    Writer.writePlaceOrderResponse202(out, value);
  }

  /** Reads {@link PlaceOrderResponse202}, which must be there. */
  static PlaceOrderResponse202 readPlaceOrderResponse202(JsonReader in) {
    in.beginObject();
    Integer retryAfter = null;
    List<PlaceOrderResponse202.Missing> missing = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PLACE_ORDER_RESPONSE202, JsonReader.START);
        field != JsonReader.END; field = in.nextField(PLACE_ORDER_RESPONSE202, field)) {
      switch (field) {
        case 0 -> retryAfter = in.readInteger();
        case 1 -> missing = in.startsArray() ? readListOfMissing(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PLACE_ORDER_RESPONSE202, field);
      }
    }
    return new PlaceOrderResponse202(retryAfter, missing, in.takeKept(kept));
  }

  /** Reads {@link PlaceOrderResponse202.Missing}, which must be there. */
  static PlaceOrderResponse202.Missing readMissing(JsonReader in) {
    in.beginObject();
    String sku = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MISSING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MISSING, field)) {
      switch (field) {
        case 0 -> sku = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MISSING, field);
      }
    }
    return new PlaceOrderResponse202.Missing(sku, in.takeKept(kept));
  }

  private static List<PlaceOrderResponse202.Missing> readListOfMissing(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : PlaceOrderResponse202Codec.readMissing(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == PlaceOrderResponse202.Missing.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PlaceOrderResponse202}. */
    static void writePlaceOrderResponse202(JsonWriter out, PlaceOrderResponse202 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeInteger(out, PLACE_ORDER_RESPONSE202, 0, value.retryAfter(), unknown);
      if (out.tryNameList(PLACE_ORDER_RESPONSE202, 1, value.missing(), unknown)) {
        writeListOfMissing(out, value.missing());
      }
      out.endRecord(PLACE_ORDER_RESPONSE202, unknown);
    }

    /** Writes {@link PlaceOrderResponse202.Missing}. */
    static void writeMissing(JsonWriter out, PlaceOrderResponse202.Missing value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MISSING, 0, value.sku(), unknown);
      out.endRecord(MISSING, unknown);
    }

    private static void writeListOfMissing(JsonWriter out,
        List<PlaceOrderResponse202.Missing> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        PlaceOrderResponse202.Missing element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeMissing(out, element);
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
        case 0 -> in.tryReadNull() ? null : readMissing(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeMissing(out, (PlaceOrderResponse202.Missing) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
