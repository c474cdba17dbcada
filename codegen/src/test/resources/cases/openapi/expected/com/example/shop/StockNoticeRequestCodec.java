// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StockNoticeRequest}. Not API: its methods change with the schema. */
final class StockNoticeRequestCodec implements Codec<StockNoticeRequest> {
  static final StockNoticeRequestCodec INSTANCE = new StockNoticeRequestCodec();

  private static final FieldNames STOCK_NOTICE_REQUEST = FieldNames.of("sku", "left");

  static {
    Codecs.register(StockNoticeRequest.class, INSTANCE);
  }

  private StockNoticeRequestCodec() {}

  @Override
  public StockNoticeRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readStockNoticeRequest(in);
  }

  @Override
  public void write(JsonWriter out, StockNoticeRequest value) {
    Writer.writeStockNoticeRequest(out, value);
  }

  /** Reads {@link StockNoticeRequest}, which must be there. */
  static StockNoticeRequest readStockNoticeRequest(JsonReader in) {
    in.beginObject();
    String sku = null;
    Long left = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STOCK_NOTICE_REQUEST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STOCK_NOTICE_REQUEST, field)) {
      switch (field) {
        case 0 -> sku = in.readString();
        case 1 -> left = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STOCK_NOTICE_REQUEST, field);
      }
    }
    return new StockNoticeRequest(sku, left, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link StockNoticeRequest}. */
    static void writeStockNoticeRequest(JsonWriter out, StockNoticeRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STOCK_NOTICE_REQUEST, 0, value.sku(), unknown);
      Scalars.writeLong(out, STOCK_NOTICE_REQUEST, 1, value.left(), unknown);
      out.endRecord(STOCK_NOTICE_REQUEST, unknown);
    }
  }
}
