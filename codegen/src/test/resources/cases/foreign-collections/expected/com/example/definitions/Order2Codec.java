// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order2}. Not API: its methods change with the schema. */
final class Order2Codec implements Codec<Order2> {
  static final Order2Codec INSTANCE = new Order2Codec();

  private static final FieldNames ORDER2 = FieldNames.of("b");

  static {
    Codecs.register(Order2.class, INSTANCE);
  }

  private Order2Codec() {}

  @Override
  public Order2 read(JsonReader in) {
    return in.tryReadNull() ? null : readOrder2(in);
  }

  @Override
  public void write(JsonWriter out, Order2 value) {
    Writer.writeOrder2(out, value);
  }

  /** Reads {@link Order2}, which must be there. */
  static Order2 readOrder2(JsonReader in) {
    in.beginObject();
    String b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ORDER2, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ORDER2, field)) {
      switch (field) {
        case 0 -> b = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ORDER2, field);
      }
    }
    return new Order2(b, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Order2}. */
    static void writeOrder2(JsonWriter out, Order2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ORDER2, 0, value.b(), unknown);
      out.endRecord(ORDER2, unknown);
    }
  }
}
