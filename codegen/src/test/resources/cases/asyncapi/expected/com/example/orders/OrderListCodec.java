// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderList}. Not API: its methods change with the schema. */
final class OrderListCodec implements Codec<OrderList> {
  static final OrderListCodec INSTANCE = new OrderListCodec();

  private static final FieldNames ORDER_LIST = FieldNames.of("");

  static {
    Codecs.register(OrderList.class, INSTANCE);
  }

  private OrderListCodec() {}

  @Override
  public OrderList read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderList(in);
  }

  @Override
  public void write(JsonWriter out, OrderList value) {
    Writer.writeOrderList(out, value);
  }

  /** Reads {@link OrderList}, which must be there. */
  static OrderList readOrderList(JsonReader in) {
    List<Order> content = in.startsArray() ? readListOfOrder(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, ORDER_LIST, 0);
    }
    return new OrderList(content, in.takeKept(kept));
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

    /** Writes {@link OrderList}. */
    static void writeOrderList(JsonWriter document, OrderList value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(ORDER_LIST, 0, value.items(), unknown)) {
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
