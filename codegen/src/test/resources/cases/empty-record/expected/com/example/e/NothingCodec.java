// Generated from Nothing.schema.json; do not edit.
package com.example.e;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Nothing}. To be used through {@code AwsEvents}: its methods change with
 * the schema.
 */
public final class NothingCodec implements Codec<Nothing> {
  private static final FieldNames NOTHING = FieldNames.of();

  static {
    Codecs.register(Nothing.class, new NothingCodec());
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
  public static Nothing readNothing(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NOTHING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NOTHING, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Nothing(kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Nothing}. */
    public static void writeNothing(JsonWriter out, Nothing value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      if (!unknown.isEmpty()) {
        out.writeUnknown(NOTHING, unknown);
      }
      out.endObject();
    }
  }
}
