// Generated from StockChange.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StockChange}. Not API: its methods change with the schema. */
final class StockChangeCodec implements Codec<StockChange> {
  static final StockChangeCodec INSTANCE = new StockChangeCodec();

  private static final FieldNames STOCK_CHANGE = FieldNames.of("item");

  static {
    Codecs.register(StockChange.class, INSTANCE);
  }

  private StockChangeCodec() {}

  @Override
  public StockChange read(JsonReader in) {
    return in.tryReadNull() ? null : readStockChange(in);
  }

  @Override
  public void write(JsonWriter out, StockChange value) {
    Writer.writeStockChange(out, value);
  }

  /** Reads {@link StockChange}, which must be there. */
  static StockChange readStockChange(JsonReader in) {
    in.beginObject();
    String item = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STOCK_CHANGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STOCK_CHANGE, field)) {
      switch (field) {
        case 0 -> item = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STOCK_CHANGE, field);
      }
    }
    return new StockChange(item, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link StockChange}. */
    static void writeStockChange(JsonWriter out, StockChange value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STOCK_CHANGE, 0, value.item(), unknown);
      out.endRecord(STOCK_CHANGE, unknown);
    }
  }
}
