// Generated from stock.yaml; do not edit.
package com.example.stock;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ItemsRequest}. Not API: its methods change with the schema. */
final class ItemsRequestCodec implements Codec<ItemsRequest> {
  static final ItemsRequestCodec INSTANCE = new ItemsRequestCodec();

  private static final FieldNames ITEMS_REQUEST = FieldNames.of("");

  static {
    Codecs.register(ItemsRequest.class, INSTANCE);
  }

  private ItemsRequestCodec() {}

  @Override
  public ItemsRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readItemsRequest(in);
  }

  @Override
  public void write(JsonWriter out, ItemsRequest value) {
    Writer.writeItemsRequest(out, value);
  }

  /** Reads {@link ItemsRequest}, which must be there. */
  static ItemsRequest readItemsRequest(JsonReader in) {
    List<Item> content = in.startsArray() ? readListOfItem(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, ITEMS_REQUEST, 0);
    }
    return new ItemsRequest(content, in.takeKept(kept));
  }

  private static List<Item> readListOfItem(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ItemCodec.readItem(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ItemsRequest}. */
    static void writeItemsRequest(JsonWriter document, ItemsRequest value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(ITEMS_REQUEST, 0, value.items(), unknown)) {
        writeListOfItem(out, value.items());
      }
      out.end();
    }

    private static void writeListOfItem(JsonWriter out, List<Item> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Item element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          ItemCodec.Writer.writeItem(out, element);
        }
      }
      out.endArray();
    }
  }
}
