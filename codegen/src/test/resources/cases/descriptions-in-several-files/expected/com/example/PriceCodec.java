// Generated from money.json; do not edit.
package com.example;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Price}. Not API: its methods change with the schema. */
final class PriceCodec implements Codec<Price> {
  static final PriceCodec INSTANCE = new PriceCodec();

  private static final FieldNames PRICE = FieldNames.of("cents");

  static {
    Codecs.register(Price.class, INSTANCE);
  }

  private PriceCodec() {}

  @Override
  public Price read(JsonReader in) {
    return in.tryReadNull() ? null : readPrice(in);
  }

  @Override
  public void write(JsonWriter out, Price value) {
    Writer.writePrice(out, value);
  }

  /** Reads {@link Price}, which must be there. */
  static Price readPrice(JsonReader in) {
    in.beginObject();
    Long cents = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PRICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PRICE, field)) {
      switch (field) {
        case 0 -> cents = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PRICE, field);
      }
    }
    return new Price(cents, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Price}. */
    static void writePrice(JsonWriter out, Price value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, PRICE, 0, value.cents(), unknown);
      out.endRecord(PRICE, unknown);
    }
  }
}
