// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PlaceOrderRequestVndShopBulk}. Not API: its methods change with the
 * schema.
 */
final class PlaceOrderRequestVndShopBulkCodec implements Codec<PlaceOrderRequestVndShopBulk> {
  static final PlaceOrderRequestVndShopBulkCodec INSTANCE = new PlaceOrderRequestVndShopBulkCodec();

  private static final FieldNames PLACE_ORDER_REQUEST_VND_SHOP_BULK = FieldNames.of("");

  static {
    Codecs.register(PlaceOrderRequestVndShopBulk.class, INSTANCE);
  }

  private PlaceOrderRequestVndShopBulkCodec() {}

  @Override
  public PlaceOrderRequestVndShopBulk read(JsonReader in) {
    return in.tryReadNull() ? null : readPlaceOrderRequestVndShopBulk(in);
  }

  @Override
  public void write(JsonWriter out, PlaceOrderRequestVndShopBulk value) {
    Writer.writePlaceOrderRequestVndShopBulk(out, value);
  }

  /** Reads {@link PlaceOrderRequestVndShopBulk}, which must be there. */
  static PlaceOrderRequestVndShopBulk readPlaceOrderRequestVndShopBulk(JsonReader in) {
    Map<String, Line> content = in.startsObject() ? readMapOfLine(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, PLACE_ORDER_REQUEST_VND_SHOP_BULK, 0);
    }
    return new PlaceOrderRequestVndShopBulk(content, in.takeKept(kept));
  }

  private static Map<String, Line> readMapOfLine(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : LineCodec.readLine(in));
    }
    return in.takeMap(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PlaceOrderRequestVndShopBulk}. */
    static void writePlaceOrderRequestVndShopBulk(JsonWriter document,
        PlaceOrderRequestVndShopBulk value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameMap(PLACE_ORDER_REQUEST_VND_SHOP_BULK, 0, value.entries(), unknown)) {
        writeMapOfLine(out, value.entries());
      }
      out.end();
    }

    private static void writeMapOfLine(JsonWriter out, Map<String, Line> map) {
      ImmutableMap<String, Line> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Line element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          LineCodec.Writer.writeLine(out, element);
        }
      }
      out.endObject();
    }
  }
}
