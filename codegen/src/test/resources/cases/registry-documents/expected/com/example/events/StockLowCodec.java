// Generated from shop.stock@StockLow.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StockLow}. Not API: its methods change with the schema. */
final class StockLowCodec implements Codec<StockLow> {
  static final StockLowCodec INSTANCE = new StockLowCodec();

  private static final FieldNames STOCK_LOW = FieldNames.of("sku", "left", "depot").expecting("0");

  private static final FieldNames DEPOT = FieldNames.of("city");

  static {
    Codecs.register(StockLow.class, INSTANCE);
  }

  private StockLowCodec() {}

  @Override
  public StockLow read(JsonReader in) {
    return in.tryReadNull() ? null : readStockLow(in);
  }

  @Override
  public void write(JsonWriter out, StockLow value) {
    Writer.writeStockLow(out, value);
  }

  /** Reads {@link StockLow}, which must be there. */
  static StockLow readStockLow(JsonReader in) {
    in.beginObject();
    String sku = null;
    BigDecimal left = null;
    StockLow.Depot depot = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STOCK_LOW, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STOCK_LOW, field)) {
      switch (field) {
        case 0 -> sku = in.readString();
        case 1 -> left = in.readDecimal();
        case 2 -> depot = in.startsObject() ? StockLowCodec.readDepot(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STOCK_LOW, field);
      }
    }
    return new StockLow(sku, left, depot, in.takeKept(kept));
  }

  /** Reads {@link StockLow.Depot}, which must be there. */
  static StockLow.Depot readDepot(JsonReader in) {
    in.beginObject();
    String city = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DEPOT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DEPOT, field)) {
      switch (field) {
        case 0 -> city = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DEPOT, field);
      }
    }
    return new StockLow.Depot(city, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == StockLow.Depot.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link StockLow}. */
    static void writeStockLow(JsonWriter out, StockLow value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STOCK_LOW, 0, value.sku(), unknown);
      Scalars.writeDecimal(out, STOCK_LOW, 1, value.left(), unknown);
      if (out.tryName(STOCK_LOW, 2, value.depot(), unknown)) {
        Writer.writeDepot(out, value.depot());
      }
      out.endRecord(STOCK_LOW, unknown);
    }

    /** Writes {@link StockLow.Depot}. */
    static void writeDepot(JsonWriter out, StockLow.Depot value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DEPOT, 0, value.city(), unknown);
      out.endRecord(DEPOT, unknown);
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
        case 0 -> in.tryReadNull() ? null : readDepot(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeDepot(out, (StockLow.Depot) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
