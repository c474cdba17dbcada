// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AddItemRequest}. Not API: its methods change with the schema. */
final class AddItemRequestCodec implements Codec<AddItemRequest> {
  static final AddItemRequestCodec INSTANCE = new AddItemRequestCodec();

  private static final FieldNames ADD_ITEM_REQUEST = FieldNames.of("sku").expecting("0");

  static {
    Codecs.register(AddItemRequest.class, INSTANCE);
  }

  private AddItemRequestCodec() {}

  @Override
  public AddItemRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readAddItemRequest(in);
  }

  @Override
  public void write(JsonWriter out, AddItemRequest value) {
    Writer.writeAddItemRequest(out, value);
  }

  /** Reads {@link AddItemRequest}, which must be there. */
  static AddItemRequest readAddItemRequest(JsonReader in) {
    in.beginObject();
    String sku = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ADD_ITEM_REQUEST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ADD_ITEM_REQUEST, field)) {
      switch (field) {
        case 0 -> sku = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ADD_ITEM_REQUEST, field);
      }
    }
    return new AddItemRequest(sku, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link AddItemRequest}. */
    static void writeAddItemRequest(JsonWriter out, AddItemRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ADD_ITEM_REQUEST, 0, value.sku(), unknown);
      out.endRecord(ADD_ITEM_REQUEST, unknown);
    }
  }
}
