// Generated from Value.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Value}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class ValueCodec implements Codec<Value> {
  private static final FieldNames VALUE = FieldNames.of("v");

  static {
    Codecs.register(Value.class, new ValueCodec());
  }

  private ValueCodec() {}

  @Override
  public Value read(JsonReader in) {
    return in.tryReadNull() ? null : readValue(in);
  }

  @Override
  public void write(JsonWriter out, Value value) {
    Writer.writeValue(out, value);
  }

  /** Reads {@link Value}, which must be there. */
  public static Value readValue(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VALUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VALUE, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Value(v, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Value}. */
    public static void writeValue(JsonWriter out, Value value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(VALUE, 0, value.v());
      if (!unknown.isEmpty()) {
        out.writeUnknown(VALUE, unknown);
      }
      out.endObject();
    }
  }
}
