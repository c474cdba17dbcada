// Generated from gift.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Gift}. Not API: its methods change with the schema. */
final class GiftCodec implements Codec<Gift> {
  static final GiftCodec INSTANCE = new GiftCodec();

  private static final FieldNames GIFT = FieldNames.of("weight", "ribbon");

  static {
    Codecs.register(Gift.class, INSTANCE);
  }

  private GiftCodec() {}

  @Override
  public Gift read(JsonReader in) {
    return in.tryReadNull() ? null : readGift(in);
  }

  @Override
  public void write(JsonWriter out, Gift value) {
    Writer.writeGift(out, value);
  }

  /** Reads {@link Gift}, which must be there. */
  static Gift readGift(JsonReader in) {
    in.beginObject();
    BigDecimal weight = null;
    String ribbon = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GIFT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GIFT, field)) {
      switch (field) {
        case 0 -> weight = in.readDecimal();
        case 1 -> ribbon = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GIFT, field);
      }
    }
    return new Gift(weight, ribbon, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Gift}. */
    static void writeGift(JsonWriter out, Gift value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, GIFT, 0, value.weight(), unknown);
      out.field(GIFT, 1, value.ribbon(), unknown);
      out.endRecord(GIFT, unknown);
    }
  }
}
