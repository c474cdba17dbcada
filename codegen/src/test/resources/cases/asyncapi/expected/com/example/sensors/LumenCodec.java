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

/** Reads and writes {@link Lumen}. Not API: its methods change with the schema. */
final class LumenCodec implements Codec<Lumen> {
  static final LumenCodec INSTANCE = new LumenCodec();

  private static final FieldNames LUMEN = FieldNames.of("unit", "lumen");

  static {
    Codecs.register(Lumen.class, INSTANCE);
  }

  private LumenCodec() {}

  @Override
  public Lumen read(JsonReader in) {
    return in.tryReadNull() ? null : readLumen(in);
  }

  @Override
  public void write(JsonWriter out, Lumen value) {
    Writer.writeLumen(out, value);
  }

  /** Reads {@link Lumen}, which must be there. */
  static Lumen readLumen(JsonReader in) {
    in.beginObject();
    String unit = null;
    BigDecimal lumen = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LUMEN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LUMEN, field)) {
      switch (field) {
        case 0 -> unit = in.readString();
        case 1 -> lumen = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LUMEN, field);
      }
    }
    return new Lumen(unit, lumen, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Lumen}. */
    static void writeLumen(JsonWriter out, Lumen value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LUMEN, 0, value.unit(), unknown);
      Scalars.writeDecimal(out, LUMEN, 1, value.lumen(), unknown);
      out.endRecord(LUMEN, unknown);
    }
  }
}
