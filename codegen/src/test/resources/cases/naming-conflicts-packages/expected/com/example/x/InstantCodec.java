// Generated from Instant.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Instant}. Not API: its methods change with the schema. */
final class InstantCodec implements Codec<Instant> {
  static final InstantCodec INSTANCE = new InstantCodec();

  private static final FieldNames INSTANT = FieldNames.of("v");

  static {
    Codecs.register(Instant.class, INSTANCE);
  }

  private InstantCodec() {}

  @Override
  public Instant read(JsonReader in) {
    return in.tryReadNull() ? null : readInstant(in);
  }

  @Override
  public void write(JsonWriter out, Instant value) {
    Writer.writeInstant(out, value);
  }

  /** Reads {@link Instant}, which must be there. */
  static Instant readInstant(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INSTANT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INSTANT, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INSTANT, field);
      }
    }
    return new Instant(v, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Instant}. */
    static void writeInstant(JsonWriter out, Instant value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INSTANT, 0, value.v(), unknown);
      out.endRecord(INSTANT, unknown);
    }
  }
}
