// Generated from Nothing.schema.json; do not edit.
package com.example.e;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Nothing}. Not API: its methods change with the schema. */
final class NothingCodec implements Codec<Nothing> {
  static final NothingCodec INSTANCE = new NothingCodec();

  private static final FieldNames NOTHING = FieldNames.of();

  static {
    Codecs.register(Nothing.class, INSTANCE);
  }

  private NothingCodec() {}

  @Override
  public Nothing read(JsonReader in) {
    return in.tryReadNull() ? null : readNothing(in);
  }

  @Override
  public void write(JsonWriter out, Nothing value) {
    Writer.writeNothing(out, value);
  }

  /** Reads {@link Nothing}, which must be there. */
  static Nothing readNothing(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NOTHING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NOTHING, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NOTHING, field);
      }
    }
    return new Nothing(in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Nothing}. */
    static void writeNothing(JsonWriter out, Nothing value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.endRecord(NOTHING, unknown);
    }
  }
}
