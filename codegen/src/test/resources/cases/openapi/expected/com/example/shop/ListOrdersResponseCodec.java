// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ListOrdersResponse}. Not API: its methods change with the schema. */
final class ListOrdersResponseCodec implements Codec<ListOrdersResponse> {
  static final ListOrdersResponseCodec INSTANCE = new ListOrdersResponseCodec();

  private static final FieldNames LIST_ORDERS_RESPONSE = FieldNames.of("");

  static {
    Codecs.register(ListOrdersResponse.class, INSTANCE);
  }

  private ListOrdersResponseCodec() {}

  @Override
  public ListOrdersResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readListOrdersResponse(in);
  }

  @Override
  public void write(JsonWriter out, ListOrdersResponse value) {
    Writer.writeListOrdersResponse(out, value);
  }

  /** Reads {@link ListOrdersResponse}, which must be there. */
  static ListOrdersResponse readListOrdersResponse(JsonReader in) {
    List<Order> content = in.startsArray() ? readListOfOrder(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, LIST_ORDERS_RESPONSE, 0);
    }
    return new ListOrdersResponse(content, in.takeKept(kept));
  }

  private static List<Order> readListOfOrder(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : OrderCodec.readOrder(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ListOrdersResponse}. */
    static void writeListOrdersResponse(JsonWriter document, ListOrdersResponse value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(LIST_ORDERS_RESPONSE, 0, value.items(), unknown)) {
        writeListOfOrder(out, value.items());
      }
      out.end();
    }

    private static void writeListOfOrder(JsonWriter out, List<Order> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Order element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          OrderCodec.Writer.writeOrder(out, element);
        }
      }
      out.endArray();
    }
  }
}
