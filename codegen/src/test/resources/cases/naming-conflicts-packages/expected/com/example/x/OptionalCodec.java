// Generated from Optional.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Optional}. Not API: its methods change with the schema. */
final class OptionalCodec implements Codec<Optional> {
  static final OptionalCodec INSTANCE = new OptionalCodec();

  private static final FieldNames OPTIONAL = FieldNames.of("v");

  static {
    Codecs.register(Optional.class, INSTANCE);
  }

  private OptionalCodec() {}

  @Override
  public Optional read(JsonReader in) {
    return in.tryReadNull() ? null : readOptional(in);
  }

  @Override
  public void write(JsonWriter out, Optional value) {
    Writer.writeOptional(out, value);
  }

  /** Reads {@link Optional}, which must be there. */
  static Optional readOptional(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPTIONAL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPTIONAL, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPTIONAL, field);
      }
    }
    return new Optional(v, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Optional}. */
    static void writeOptional(JsonWriter out, Optional value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPTIONAL, 0, value.v(), unknown);
      out.endRecord(OPTIONAL, unknown);
    }
  }
}
