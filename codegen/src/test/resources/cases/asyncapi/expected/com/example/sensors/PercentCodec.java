// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Percent}. Not API: its methods change with the schema. */
final class PercentCodec implements Codec<Percent> {
  static final PercentCodec INSTANCE = new PercentCodec();

  private static final FieldNames PERCENT = FieldNames.of("unit", "percent");

  static {
    Codecs.register(Percent.class, INSTANCE);
  }

  private PercentCodec() {}

  @Override
  public Percent read(JsonReader in) {
    return in.tryReadNull() ? null : readPercent(in);
  }

  @Override
  public void write(JsonWriter out, Percent value) {
    Writer.writePercent(out, value);
  }

  /** Reads {@link Percent}, which must be there. */
  static Percent readPercent(JsonReader in) {
    in.beginObject();
    String unit = null;
    BigDecimal percent = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PERCENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PERCENT, field)) {
      switch (field) {
        case 0 -> unit = in.readString();
        case 1 -> percent = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PERCENT, field);
      }
    }
    return new Percent(unit, percent, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Percent}. */
    static void writePercent(JsonWriter out, Percent value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PERCENT, 0, value.unit(), unknown);
      Scalars.writeDecimal(out, PERCENT, 1, value.percent(), unknown);
      out.endRecord(PERCENT, unknown);
    }
  }
}
