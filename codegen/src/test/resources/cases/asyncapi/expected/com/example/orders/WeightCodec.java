// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Weight}. Not API: its methods change with the schema. */
final class WeightCodec implements Codec<Weight> {
  static final WeightCodec INSTANCE = new WeightCodec();

  private static final FieldNames WEIGHT = FieldNames.of("grams");

  static {
    Codecs.register(Weight.class, INSTANCE);
  }

  private WeightCodec() {}

  @Override
  public Weight read(JsonReader in) {
    return in.tryReadNull() ? null : readWeight(in);
  }

  @Override
  public void write(JsonWriter out, Weight value) {
    Writer.writeWeight(out, value);
  }

  /** Reads {@link Weight}, which must be there. */
  static Weight readWeight(JsonReader in) {
    in.beginObject();
    Long grams = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(WEIGHT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(WEIGHT, field)) {
      switch (field) {
        case 0 -> grams = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, WEIGHT, field);
      }
    }
    return new Weight(grams, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Weight}. */
    static void writeWeight(JsonWriter out, Weight value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, WEIGHT, 0, value.grams(), unknown);
      out.endRecord(WEIGHT, unknown);
    }
  }
}
