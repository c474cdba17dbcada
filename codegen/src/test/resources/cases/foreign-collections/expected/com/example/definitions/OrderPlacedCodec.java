// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderPlaced}. Not API: its methods change with the schema. */
final class OrderPlacedCodec implements Codec<OrderPlaced> {
  static final OrderPlacedCodec INSTANCE = new OrderPlacedCodec();

  private static final FieldNames ORDER_PLACED = FieldNames.of("state", "tags", "order", "inline");

  private static final FieldNames INLINE = FieldNames.of("order");

  private static final FieldNames INLINE_ORDER = FieldNames.of("x");

  static {
    Codecs.register(OrderPlaced.class, INSTANCE);
  }

  private OrderPlacedCodec() {}

  @Override
  public OrderPlaced read(JsonReader in) {
    return in.tryReadNull() ? null : readOrderPlaced(in);
  }

  @Override
  public void write(JsonWriter out, OrderPlaced value) {
    Writer.writeOrderPlaced(out, value);
  }

  /** Reads {@link OrderPlaced}, which must be there. */
  static OrderPlaced readOrderPlaced(JsonReader in) {
    in.beginObject();
    State state = null;
    List<OrderPlaced.Tags> tags = null;
    Order order = null;
    OrderPlaced.Inline inline = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER_PLACED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER_PLACED, field)) {
      switch (field) {
        case 0 -> state = StateCodec.readState(in);
        case 1 -> tags = in.startsArray() ? readListOfTags(in) : null;
        case 2 -> order = in.startsObject() ? OrderCodec.readOrder(in) : null;
        case 3 -> inline = in.startsObject() ? OrderPlacedCodec.readInline(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER_PLACED, field);
      }
    }
    return new OrderPlaced(state, tags, order, inline, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.Tags}; null for null. */
  static OrderPlaced.Tags readTags(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new OrderPlaced.Tags(value);
  }

  /** Reads {@link OrderPlaced.Inline}, which must be there. */
  static OrderPlaced.Inline readInline(JsonReader in) {
    in.beginObject();
    OrderPlaced.InlineOrder order = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INLINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INLINE, field)) {
      switch (field) {
        case 0 -> order = in.startsObject() ? OrderPlacedCodec.readInlineOrder(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INLINE, field);
      }
    }
    return new OrderPlaced.Inline(order, in.takeKept(kept));
  }

  /** Reads {@link OrderPlaced.InlineOrder}, which must be there. */
  static OrderPlaced.InlineOrder readInlineOrder(JsonReader in) {
    in.beginObject();
    String x = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INLINE_ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INLINE_ORDER, field)) {
      switch (field) {
        case 0 -> x = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INLINE_ORDER, field);
      }
    }
    return new OrderPlaced.InlineOrder(x, in.takeKept(kept));
  }

  private static List<OrderPlaced.Tags> readListOfTags(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(OrderPlacedCodec.readTags(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == OrderPlaced.Tags.class) {
      return new NestedCodec(0);
    }
    if (type == OrderPlaced.Inline.class) {
      return new NestedCodec(1);
    }
    if (type == OrderPlaced.InlineOrder.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link OrderPlaced}. */
    static void writeOrderPlaced(JsonWriter out, OrderPlaced value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.state() != null) {
        out.field(ORDER_PLACED, 0, value.state().value(), unknown);
      }
      if (ImmutableList.isAbsent(value.tags())) {
        out.rawField(ORDER_PLACED, 1, unknown);
      } else if (!out.tryWriteRaw(ORDER_PLACED, 1, value.tags(), unknown)) {
        out.name(ORDER_PLACED, 1);
        writeListOfTags(out, value.tags());
      }
      if (out.tryName(ORDER_PLACED, 2, value.order(), unknown)) {
        OrderCodec.Writer.writeOrder(out, value.order());
      }
      if (out.tryName(ORDER_PLACED, 3, value.inline(), unknown)) {
        Writer.writeInline(out, value.inline());
      }
      out.endRecord(ORDER_PLACED, unknown);
    }

    /** Writes {@link OrderPlaced.Inline}. */
    static void writeInline(JsonWriter out, OrderPlaced.Inline value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(INLINE, 0, value.order(), unknown)) {
        Writer.writeInlineOrder(out, value.order());
      }
      out.endRecord(INLINE, unknown);
    }

    /** Writes {@link OrderPlaced.InlineOrder}. */
    static void writeInlineOrder(JsonWriter out, OrderPlaced.InlineOrder value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INLINE_ORDER, 0, value.x(), unknown);
      out.endRecord(INLINE_ORDER, unknown);
    }

    private static void writeListOfTags(JsonWriter out, List<OrderPlaced.Tags> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        OrderPlaced.Tags element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeString(element.value());
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
        case 0 -> readTags(in);
        case 1 -> in.tryReadNull() ? null : readInline(in);
        case 2 -> in.tryReadNull() ? null : readInlineOrder(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((OrderPlaced.Tags) value).value());
        case 1 -> Writer.writeInline(out, (OrderPlaced.Inline) value);
        case 2 -> Writer.writeInlineOrder(out, (OrderPlaced.InlineOrder) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
