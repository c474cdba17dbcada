// Generated from FieldNames.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link FieldNames}. Not API: its methods change with the schema. */
final class FieldNamesCodec implements Codec<FieldNames> {
  static final FieldNamesCodec INSTANCE = new FieldNamesCodec();

  private static final dev.awsevents.runtime.json.FieldNames FIELD_NAMES =
      dev.awsevents.runtime.json.FieldNames.of("v",
      "t");

  static {
    Codecs.register(FieldNames.class, INSTANCE);
  }

  private FieldNamesCodec() {}

  @Override
  public FieldNames read(JsonReader in) {
    return in.tryReadNull() ? null : readFieldNames(in);
  }

  @Override
  public void write(JsonWriter out, FieldNames value) {
    Writer.writeFieldNames(out, value);
  }

  /** Reads {@link FieldNames}, which must be there. */
  static FieldNames readFieldNames(JsonReader in) {
    in.beginObject();
    Instant v = null;
    java.time.Instant t = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FIELD_NAMES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FIELD_NAMES, field)) {
      switch (field) {
        case 0 -> v = in.startsObject() ? InstantCodec.readInstant(in) : null;
        case 1 -> t = TimestampFormat.ISO_8601.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FIELD_NAMES, field);
      }
    }
    return new FieldNames(v, t, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link FieldNames}. */
    static void writeFieldNames(JsonWriter out, FieldNames value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(FIELD_NAMES, 0, value.v(), unknown)) {
        InstantCodec.Writer.writeInstant(out, value.v());
      }
      TimestampFormat.ISO_8601.write(out, FIELD_NAMES, 1, value.t(), unknown);
      out.endRecord(FIELD_NAMES, unknown);
    }
  }
}
