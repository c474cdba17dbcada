// Generated from Order.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. Not API: its methods change with the schema. */
final class OrderCodec implements Codec<Order> {
  static final OrderCodec INSTANCE = new OrderCodec();

  private static final FieldNames ORDER = FieldNames.of("id", "customer", "lines", "parcels",
      "linesByShop", "grid", "parcelsByDay", "tags", "labels", "labelLists", "inline");

  private static final FieldNames CUSTOMER = FieldNames.of("name", "address");

  private static final FieldNames ADDRESS = FieldNames.of("city");

  private static final FieldNames LINE = FieldNames.of("article", "count");

  private static final FieldNames PARCEL = FieldNames.of("lines");

  private static final FieldNames INLINE = FieldNames.of("note");

  static {
    Codecs.register(Order.class, INSTANCE);
  }

  private OrderCodec() {}

  @Override
  public Order read(JsonReader in) {
    return in.tryReadNull() ? null : readOrder(in);
  }

  @Override
  public void write(JsonWriter out, Order value) {
    Writer.writeOrder(out, value);
  }

  /** Reads {@link Order}, which must be there. */
  static Order readOrder(JsonReader in) {
    in.beginObject();
    String id = null;
    Order.Customer customer = null;
    List<Order.Line> lines = null;
    Map<String, Order.Parcel> parcels = null;
    Map<String, List<Order.Line>> linesByShop = null;
    List<List<Order.Line>> grid = null;
    List<Map<String, Order.Parcel>> parcelsByDay = null;
    List<String> tags = null;
    Map<String, String> labels = null;
    Map<String, List<String>> labelLists = null;
    Order.Inline inline = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> customer = in.startsObject() ? OrderCodec.readCustomer(in) : null;
        case 2 -> lines = in.startsArray() ? readListOfLine(in) : null;
        case 3 -> parcels = in.startsObject() ? readMapOfParcel(in) : null;
        case 4 -> linesByShop = in.startsObject() ? readMapOfListOfLine(in) : null;
        case 5 -> grid = in.startsArray() ? readListOfListOfLine(in) : null;
        case 6 -> parcelsByDay = in.startsArray() ? readListOfMapOfParcel(in) : null;
        case 7 -> tags = in.startsArray() ? in.readStrings() : null;
        case 8 -> labels = in.startsObject() ? in.readStringMap() : null;
        case 9 -> labelLists = in.startsObject() ? in.readStringsMap() : null;
        case 10 -> inline = in.startsObject() ? OrderCodec.readInline(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER, field);
      }
    }
    return new Order(id, customer, lines, parcels, linesByShop, grid, parcelsByDay, tags, labels,
        labelLists, inline, in.takeKept(kept));
  }

  /** Reads {@link Order.Customer}, which must be there. */
  static Order.Customer readCustomer(JsonReader in) {
    in.beginObject();
    String name = null;
    Order.Address address = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CUSTOMER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CUSTOMER, field)) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> address = in.startsObject() ? OrderCodec.readAddress(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CUSTOMER, field);
      }
    }
    return new Order.Customer(name, address, in.takeKept(kept));
  }

  /** Reads {@link Order.Address}, which must be there. */
  static Order.Address readAddress(JsonReader in) {
    in.beginObject();
    String city = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ADDRESS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ADDRESS, field)) {
      switch (field) {
        case 0 -> city = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ADDRESS, field);
      }
    }
    return new Order.Address(city, in.takeKept(kept));
  }

  /** Reads {@link Order.Line}, which must be there. */
  static Order.Line readLine(JsonReader in) {
    in.beginObject();
    String article = null;
    Long count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> article = in.readRepeatedString(0);
        case 1 -> count = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new Order.Line(article, count, in.takeKept(kept));
  }

  /** Reads {@link Order.Parcel}, which must be there. */
  static Order.Parcel readParcel(JsonReader in) {
    in.beginObject();
    List<Order.Line> lines = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PARCEL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PARCEL, field)) {
      switch (field) {
        case 0 -> lines = in.startsArray() ? readListOfLine(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PARCEL, field);
      }
    }
    return new Order.Parcel(lines, in.takeKept(kept));
  }

  /** Reads {@link Order.Inline}, which must be there. */
  static Order.Inline readInline(JsonReader in) {
    in.beginObject();
    String note = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INLINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INLINE, field)) {
      switch (field) {
        case 0 -> note = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INLINE, field);
      }
    }
    return new Order.Inline(note, in.takeKept(kept));
  }

  private static List<Order.Line> readListOfLine(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : OrderCodec.readLine(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Order.Parcel> readMapOfParcel(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : OrderCodec.readParcel(in));
    }
    return in.takeMap(begin);
  }

  private static Map<String, List<Order.Line>> readMapOfListOfLine(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : readListOfLine(in));
    }
    return in.takeMap(begin);
  }

  private static List<List<Order.Line>> readListOfListOfLine(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : readListOfLine(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Map<String, Order.Parcel>> readListOfMapOfParcel(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : readMapOfParcel(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Order.Customer.class) {
      return new NestedCodec(0);
    }
    if (type == Order.Address.class) {
      return new NestedCodec(1);
    }
    if (type == Order.Line.class) {
      return new NestedCodec(2);
    }
    if (type == Order.Parcel.class) {
      return new NestedCodec(3);
    }
    if (type == Order.Inline.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Order}. */
    static void writeOrder(JsonWriter out, Order value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER, 0, value.id(), unknown);
      if (out.tryName(ORDER, 1, value.customer(), unknown)) {
        Writer.writeCustomer(out, value.customer());
      }
      if (out.tryNameList(ORDER, 2, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      if (out.tryNameMap(ORDER, 3, value.parcels(), unknown)) {
        writeMapOfParcel(out, value.parcels());
      }
      if (out.tryNameMap(ORDER, 4, value.linesByShop(), unknown)) {
        writeMapOfListOfLine(out, value.linesByShop());
      }
      if (out.tryNameList(ORDER, 5, value.grid(), unknown)) {
        writeListOfListOfLine(out, value.grid());
      }
      if (out.tryNameList(ORDER, 6, value.parcelsByDay(), unknown)) {
        writeListOfMapOfParcel(out, value.parcelsByDay());
      }
      if (ImmutableList.isAbsent(value.tags())) {
        out.rawField(ORDER, 7, unknown);
      } else if (!out.tryWriteRaw(ORDER, 7, value.tags(), unknown)) {
        out.name(ORDER, 7);
        out.writeStrings(value.tags());
      }
      if (ImmutableMap.isAbsent(value.labels())) {
        out.rawField(ORDER, 8, unknown);
      } else if (!out.tryWriteRaw(ORDER, 8, value.labels(), unknown)) {
        out.name(ORDER, 8);
        out.writeStringMap(value.labels());
      }
      if (ImmutableMap.isAbsent(value.labelLists())) {
        out.rawField(ORDER, 9, unknown);
      } else if (!out.tryWriteRaw(ORDER, 9, value.labelLists(), unknown)) {
        out.name(ORDER, 9);
        out.writeStringsMap(value.labelLists());
      }
      if (out.tryName(ORDER, 10, value.inline(), unknown)) {
        Writer.writeInline(out, value.inline());
      }
      out.endRecord(ORDER, unknown);
    }

    /** Writes {@link Order.Customer}. */
    static void writeCustomer(JsonWriter out, Order.Customer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CUSTOMER, 0, value.name(), unknown);
      if (out.tryName(CUSTOMER, 1, value.address(), unknown)) {
        Writer.writeAddress(out, value.address());
      }
      out.endRecord(CUSTOMER, unknown);
    }

    /** Writes {@link Order.Address}. */
    static void writeAddress(JsonWriter out, Order.Address value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ADDRESS, 0, value.city(), unknown);
      out.endRecord(ADDRESS, unknown);
    }

    /** Writes {@link Order.Line}. */
    static void writeLine(JsonWriter out, Order.Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.article(), unknown);
      Scalars.writeLong(out, LINE, 1, value.count(), unknown);
      out.endRecord(LINE, unknown);
    }

    /** Writes {@link Order.Parcel}. */
    static void writeParcel(JsonWriter out, Order.Parcel value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(PARCEL, 0, value.lines(), unknown)) {
        writeListOfLine(out, value.lines());
      }
      out.endRecord(PARCEL, unknown);
    }

    /** Writes {@link Order.Inline}. */
    static void writeInline(JsonWriter out, Order.Inline value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INLINE, 0, value.note(), unknown);
      out.endRecord(INLINE, unknown);
    }

    private static void writeListOfLine(JsonWriter out, List<Order.Line> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Order.Line element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeLine(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfParcel(JsonWriter out, Map<String, Order.Parcel> map) {
      ImmutableMap<String, Order.Parcel> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Order.Parcel element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeParcel(out, element);
        }
      }
      out.endObject();
    }

    private static void writeMapOfListOfLine(JsonWriter out, Map<String, List<Order.Line>> map) {
      ImmutableMap<String, List<Order.Line>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        List<Order.Line> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfLine(out, element);
        }
      }
      out.endObject();
    }

    private static void writeListOfListOfLine(JsonWriter out, List<List<Order.Line>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        List<Order.Line> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfLine(out, element);
        }
      }
      out.endArray();
    }

    private static void writeListOfMapOfParcel(JsonWriter out,
        List<Map<String, Order.Parcel>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Map<String, Order.Parcel> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeMapOfParcel(out, element);
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
        case 0 -> in.tryReadNull() ? null : readCustomer(in);
        case 1 -> in.tryReadNull() ? null : readAddress(in);
        case 2 -> in.tryReadNull() ? null : readLine(in);
        case 3 -> in.tryReadNull() ? null : readParcel(in);
        case 4 -> in.tryReadNull() ? null : readInline(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeCustomer(out, (Order.Customer) value);
        case 1 -> Writer.writeAddress(out, (Order.Address) value);
        case 2 -> Writer.writeLine(out, (Order.Line) value);
        case 3 -> Writer.writeParcel(out, (Order.Parcel) value);
        case 4 -> Writer.writeInline(out, (Order.Inline) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
