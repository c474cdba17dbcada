// Generated from Basket.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Basket}. Not API: its methods change with the schema. */
final class BasketCodec implements Codec<Basket> {
  static final BasketCodec INSTANCE = new BasketCodec();

  private static final FieldNames BASKET = FieldNames.of("id", "state", "items", "labels",
      "payment").expecting("0 2");

  private static final FieldNames ITEM = FieldNames.of("name", "price", "unit").expecting("0");

  private static final FieldNames PAYMENT_KEYS = FieldNames.of("number", "code");

  static {
    Codecs.register(Basket.class, INSTANCE);
  }

  private BasketCodec() {}

  @Override
  public Basket read(JsonReader in) {
    return in.tryReadNull() ? null : readBasket(in);
  }

  @Override
  public void write(JsonWriter out, Basket value) {
    Writer.writeBasket(out, value);
  }

  /** Reads {@link Basket}, which must be there. */
  static Basket readBasket(JsonReader in) {
    in.beginObject();
    String id = null;
    String state = null;
    List<Basket.Item> items = null;
    Map<String, String> labels = null;
    Basket.Payment payment = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BASKET, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BASKET, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> state = in.readString();
        case 2 -> items = in.startsArray() ? readListOfItem(in) : null;
        case 3 -> labels = in.startsObject() ? in.readStringMap() : null;
        case 4 -> payment = in.startsObject() ? BasketCodec.readPayment(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BASKET, field);
      }
    }
    return new Basket(id, state, items, labels, payment, in.takeKept(kept));
  }

  /** Reads {@link Basket.Item}, which must be there. */
  static Basket.Item readItem(JsonReader in) {
    in.beginObject();
    String name = null;
    BigDecimal price = null;
    Basket.Unit unit = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ITEM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ITEM, field)) {
      switch (field) {
        case 0 -> name = in.readRepeatedString(0);
        case 1 -> price = in.readDecimal();
        case 2 -> unit = BasketCodec.readUnit(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ITEM, field);
      }
    }
    return new Basket.Item(name, price, unit, in.takeKept(kept));
  }

  /** Reads {@link Basket.Unit}; null for null. */
  static Basket.Unit readUnit(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Basket.Unit(value);
  }

  /** Reads {@link Basket.Payment}, which must be there. */
  static Basket.Payment readPayment(JsonReader in) {
    Basket.Payment variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(PAYMENT_KEYS); field != JsonReader.END;
        field = in.nextField(PAYMENT_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, PAYMENT_KEYS.name(field));
      } else {
        variant = readVariantOfPayment(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PAYMENT_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Basket.Payment.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Basket.Payment readVariantOfPayment(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Basket.Card(content, null);
      }
      default -> {
        String content = in.readString();
        return content == null ? null : new Basket.Voucher(content, null);
      }
    }
  }

  private static Basket.Payment withUnknownFields(Basket.Payment variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Basket.Card known) {
      return new Basket.Card(known.number(), unknownFields);
    }
    if (variant instanceof Basket.Voucher known) {
      return new Basket.Voucher(known.code(), unknownFields);
    }
    return new Basket.Payment.Unknown(unknownFields);
  }

  private static List<Basket.Item> readListOfItem(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : BasketCodec.readItem(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Basket.Item.class) {
      return new NestedCodec(0);
    }
    if (type == Basket.Unit.class) {
      return new NestedCodec(1);
    }
    if (type == Basket.Payment.class) {
      return new NestedCodec(2);
    }
    if (type == Basket.Payment.Unknown.class) {
      return new NestedCodec(3);
    }
    if (type == Basket.Card.class) {
      return new NestedCodec(4);
    }
    if (type == Basket.Voucher.class) {
      return new NestedCodec(5);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames CARD = FieldNames.of("number").expecting("0");

    private static final FieldNames VOUCHER = FieldNames.of("code").expecting("0");

    private Writer() {}

    /** Writes {@link Basket}. */
    static void writeBasket(JsonWriter out, Basket value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BASKET, 0, value.id(), unknown);
      out.field(BASKET, 1, value.state(), unknown);
      if (out.tryNameList(BASKET, 2, value.items(), unknown)) {
        writeListOfItem(out, value.items());
      }
      if (ImmutableMap.isAbsent(value.labels())) {
        out.rawField(BASKET, 3, unknown);
      } else if (!out.tryWriteRaw(BASKET, 3, value.labels(), unknown)) {
        out.name(BASKET, 3);
        out.writeStringMap(value.labels());
      }
      if (out.tryName(BASKET, 4, value.payment(), unknown)) {
        Writer.writePayment(out, value.payment());
      }
      out.endRecord(BASKET, unknown);
    }

    /** Writes {@link Basket.Item}. */
    static void writeItem(JsonWriter out, Basket.Item value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ITEM, 0, value.name(), unknown);
      Scalars.writeDecimal(out, ITEM, 1, value.price(), unknown);
      if (value.unit() != null) {
        out.field(ITEM, 2, value.unit().value(), unknown);
      }
      out.endRecord(ITEM, unknown);
    }

    /** Writes {@link Basket.Payment}. */
    static void writePayment(JsonWriter out, Basket.Payment value) {
      if (value instanceof Basket.Card variant) {
        Writer.writeCard(out, variant);
        return;
      }
      if (value instanceof Basket.Voucher variant) {
        Writer.writeVoucher(out, variant);
        return;
      }
      out.writeValue(((Basket.Payment.Unknown) value).fields());
    }

    /** Writes {@link Basket.Card}. */
    static void writeCard(JsonWriter out, Basket.Card value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CARD, 0, value.number(), unknown);
      out.endRecord(CARD, unknown);
    }

    /** Writes {@link Basket.Voucher}. */
    static void writeVoucher(JsonWriter out, Basket.Voucher value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VOUCHER, 0, value.code(), unknown);
      out.endRecord(VOUCHER, unknown);
    }

    private static void writeListOfItem(JsonWriter out, List<Basket.Item> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Basket.Item element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeItem(out, element);
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
        case 0 -> in.tryReadNull() ? null : readItem(in);
        case 1 -> readUnit(in);
        case 2 -> in.tryReadNull() ? null : readPayment(in);
        case 3 -> in.tryReadNull() ? null : new Basket.Payment.Unknown(in.readMap());
        case 4 -> in.tryReadNull() ? null : readCard(in);
        case 5 -> in.tryReadNull() ? null : readVoucher(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeItem(out, (Basket.Item) value);
        case 1 -> out.writeString(((Basket.Unit) value).value());
        case 2 -> Writer.writePayment(out, (Basket.Payment) value);
        case 3 -> out.writeValue(((Basket.Payment.Unknown) value).fields());
        case 4 -> Writer.writeCard(out, (Basket.Card) value);
        case 5 -> Writer.writeVoucher(out, (Basket.Voucher) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Basket.Card}, which must be there. */
    static Basket.Card readCard(JsonReader in) {
      in.beginObject();
      String number = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CARD, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CARD, field)) {
        switch (field) {
          case 0 -> number = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CARD, field);
        }
      }
      return new Basket.Card(number, in.takeKept(kept));
    }

    /** Reads {@link Basket.Voucher}, which must be there. */
    static Basket.Voucher readVoucher(JsonReader in) {
      in.beginObject();
      String code = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.VOUCHER, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.VOUCHER, field)) {
        switch (field) {
          case 0 -> code = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.VOUCHER, field);
        }
      }
      return new Basket.Voucher(code, in.takeKept(kept));
    }
  }
}
