// Generated from Chicken.schema.json; do not edit.
package com.example.first;

import com.example.second.Nest;
import com.example.second.NestCodec;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Chicken}. Not API: its methods change with the schema. */
public final class ChickenCodec implements Codec<Chicken> {
  static final ChickenCodec INSTANCE = new ChickenCodec();

  private static final FieldNames CHICKEN = FieldNames.of("egg", "nest");

  static {
    Codecs.register(Chicken.class, INSTANCE);
  }

  private ChickenCodec() {}

  @Override
  public Chicken read(JsonReader in) {
    return in.tryReadNull() ? null : readChicken(in);
  }

  @Override
  public void write(JsonWriter out, Chicken value) {
    Writer.writeChicken(out, value);
  }

  /** Reads {@link Chicken}, which must be there. */
  public static Chicken readChicken(JsonReader in) {
    in.beginObject();
    Egg egg = null;
    Nest.Straw nest = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CHICKEN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CHICKEN, field)) {
      switch (field) {
        case 0 -> egg = in.startsObject() ? EggCodec.readEgg(in) : null;
        case 1 -> nest = in.startsObject() ? NestCodec.readStraw(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CHICKEN, field);
      }
    }
    return new Chicken(egg, nest, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Chicken}. */
    public static void writeChicken(JsonWriter out, Chicken value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(CHICKEN, 0, value.egg(), unknown)) {
        EggCodec.Writer.writeEgg(out, value.egg());
      }
      if (out.tryName(CHICKEN, 1, value.nest(), unknown)) {
        NestCodec.Writer.writeStraw(out, value.nest());
      }
      out.endRecord(CHICKEN, unknown);
    }
  }
}
