// Generated from JsonReader.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link JsonReader}. To be used through {@code AwsEvents}: its methods change
 * with the schema.
 */
public final class JsonReaderCodec implements Codec<JsonReader> {
  private static final dev.awsevents.json.FieldNames JSON_READER =
      dev.awsevents.json.FieldNames.of("v");

  static {
    Codecs.register(JsonReader.class, new JsonReaderCodec());
  }

  private JsonReaderCodec() {}

  @Override
  public JsonReader read(dev.awsevents.json.JsonReader in) {
    return in.tryReadNull() ? null : readJsonReader(in);
  }

  @Override
  public void write(JsonWriter out, JsonReader value) {
    Writer.writeJsonReader(out, value);
  }

  /** Reads {@link JsonReader}, which must be there. */
  public static JsonReader readJsonReader(dev.awsevents.json.JsonReader in) {
    in.beginObject();
    FieldNames v = null;
    int kept = dev.awsevents.json.JsonReader.NONE_KEPT;
    for (int field = in.nextField(JSON_READER, dev.awsevents.json.JsonReader.START);
        field != dev.awsevents.json.JsonReader.END; field = in.nextField(JSON_READER, field)) {
      switch (field) {
        case 0 -> {
          v = in.startsObject() ? FieldNamesCodec.readFieldNames(in) : null;
          if (in.hasRaw()) {
            kept = in.keepRaw(kept, "v");
          }
        }
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new JsonReader(v,
        kept == dev.awsevents.json.JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link JsonReader}. */
    public static void writeJsonReader(JsonWriter out, JsonReader value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      if (value.v() != null) {
        out.name(JSON_READER, 0);
        FieldNamesCodec.Writer.writeFieldNames(out, value.v());
      } else {
        out.rawField(JSON_READER, 0, unknown);
      }
      if (!unknown.isEmpty()) {
        out.writeUnknown(JSON_READER, unknown);
      }
      out.endObject();
    }
  }
}
