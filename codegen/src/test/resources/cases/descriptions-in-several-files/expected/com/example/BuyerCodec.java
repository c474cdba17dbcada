// Generated from customer.json; do not edit.
package com.example;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Buyer}. Not API: its methods change with the schema. */
final class BuyerCodec implements Codec<Buyer> {
  static final BuyerCodec INSTANCE = new BuyerCodec();

  private static final FieldNames BUYER = FieldNames.of("name", "last");

  static {
    Codecs.register(Buyer.class, INSTANCE);
  }

  private BuyerCodec() {}

  @Override
  public Buyer read(JsonReader in) {
    return in.tryReadNull() ? null : readBuyer(in);
  }

  @Override
  public void write(JsonWriter out, Buyer value) {
    Writer.writeBuyer(out, value);
  }

  /** Reads {@link Buyer}, which must be there. */
  static Buyer readBuyer(JsonReader in) {
    in.beginObject();
    String name = null;
    Order last = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BUYER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BUYER, field)) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> last = in.startsObject() ? OrderCodec.readOrder(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BUYER, field);
      }
    }
    return new Buyer(name, last, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Buyer}. */
    static void writeBuyer(JsonWriter out, Buyer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BUYER, 0, value.name(), unknown);
      if (out.tryName(BUYER, 1, value.last(), unknown)) {
        OrderCodec.Writer.writeOrder(out, value.last());
      }
      out.endRecord(BUYER, unknown);
    }
  }
}
