// Generated from JsonReader.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link JsonReader}. Not API: its methods change with the schema. */
final class JsonReaderCodec implements Codec<JsonReader> {
  static final JsonReaderCodec INSTANCE = new JsonReaderCodec();

  private static final dev.awsevents.runtime.json.FieldNames JSON_READER =
      dev.awsevents.runtime.json.FieldNames.of("v");

  static {
    Codecs.register(JsonReader.class, INSTANCE);
  }

  private JsonReaderCodec() {}

  @Override
  public JsonReader read(dev.awsevents.runtime.json.JsonReader in) {
    return in.tryReadNull() ? null : readJsonReader(in);
  }

  @Override
  public void write(JsonWriter out, JsonReader value) {
    Writer.writeJsonReader(out, value);
  }

  /** Reads {@link JsonReader}, which must be there. */
  static JsonReader readJsonReader(dev.awsevents.runtime.json.JsonReader in) {
    in.beginObject();
    FieldNames v = null;
    int kept = dev.awsevents.runtime.json.JsonReader.NONE_KEPT;
    for (int field = in.nextField(JSON_READER, dev.awsevents.runtime.json.JsonReader.START);
        field != dev.awsevents.runtime.json.JsonReader.END;
        field = in.nextField(JSON_READER, field)) {
      switch (field) {
        case 0 -> v = in.startsObject() ? FieldNamesCodec.readFieldNames(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != dev.awsevents.runtime.json.JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, JSON_READER, field);
      }
    }
    return new JsonReader(v, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link JsonReader}. */
    static void writeJsonReader(JsonWriter out, JsonReader value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(JSON_READER, 0, value.v(), unknown)) {
        FieldNamesCodec.Writer.writeFieldNames(out, value.v());
      }
      out.endRecord(JSON_READER, unknown);
    }
  }
}
