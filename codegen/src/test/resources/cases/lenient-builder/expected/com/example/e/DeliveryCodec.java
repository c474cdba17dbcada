// Generated from Delivery.schema.json; do not edit.
package com.example.e;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Delivery}. Not API: its methods change with the schema. */
final class DeliveryCodec implements Codec<Delivery> {
  static final DeliveryCodec INSTANCE = new DeliveryCodec();

  private static final FieldNames DELIVERY = FieldNames.of("id", "address").expecting("0 1");

  private static final FieldNames ADDRESS = FieldNames.of("street").expecting("0");

  static {
    Codecs.register(Delivery.class, INSTANCE);
  }

  private DeliveryCodec() {}

  @Override
  public Delivery read(JsonReader in) {
    return in.tryReadNull() ? null : readDelivery(in);
  }

  @Override
  public void write(JsonWriter out, Delivery value) {
    Writer.writeDelivery(out, value);
  }

  /** Reads {@link Delivery}, which must be there. */
  static Delivery readDelivery(JsonReader in) {
    in.beginObject();
    String id = null;
    Delivery.Address address = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DELIVERY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DELIVERY, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> address = in.startsObject() ? DeliveryCodec.readAddress(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DELIVERY, field);
      }
    }
    return new Delivery(id, address, in.takeKept(kept));
  }

  /** Reads {@link Delivery.Address}, which must be there. */
  static Delivery.Address readAddress(JsonReader in) {
    in.beginObject();
    String street = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ADDRESS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ADDRESS, field)) {
      switch (field) {
        case 0 -> street = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ADDRESS, field);
      }
    }
    return new Delivery.Address(street, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Delivery.Address.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Delivery}. */
    static void writeDelivery(JsonWriter out, Delivery value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DELIVERY, 0, value.id(), unknown);
      if (out.tryName(DELIVERY, 1, value.address(), unknown)) {
        Writer.writeAddress(out, value.address());
      }
      out.endRecord(DELIVERY, unknown);
    }

    /** Writes {@link Delivery.Address}. */
    static void writeAddress(JsonWriter out, Delivery.Address value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ADDRESS, 0, value.street(), unknown);
      out.endRecord(ADDRESS, unknown);
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
        case 0 -> in.tryReadNull() ? null : readAddress(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeAddress(out, (Delivery.Address) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
