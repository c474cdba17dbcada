// Generated from Value.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Value}. Not API: its methods change with the schema. */
final class ValueCodec implements Codec<Value> {
  static final ValueCodec INSTANCE = new ValueCodec();

  private static final FieldNames VALUE = FieldNames.of("v");

  static {
    Codecs.register(Value.class, INSTANCE);
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
  static Value readValue(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VALUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VALUE, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VALUE, field);
      }
    }
    return new Value(v, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Value}. */
    static void writeValue(JsonWriter out, Value value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VALUE, 0, value.v(), unknown);
      out.endRecord(VALUE, unknown);
    }
  }
}
