// Generated from One.schema.json; do not edit.
package com.example.y;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link One}. Not API: its methods change with the schema. */
public final class OneCodec implements Codec<One> {
  static final OneCodec INSTANCE = new OneCodec();

  private static final FieldNames ONE = FieldNames.of("y");

  static {
    Codecs.register(One.class, INSTANCE);
  }

  private OneCodec() {}

  @Override
  public One read(JsonReader in) {
    return in.tryReadNull() ? null : readOne(in);
  }

  @Override
  public void write(JsonWriter out, One value) {
    Writer.writeOne(out, value);
  }

  /** Reads {@link One}, which must be there. */
  public static One readOne(JsonReader in) {
    in.beginObject();
    String y = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> y = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new One(y, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link One}. */
    public static void writeOne(JsonWriter out, One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONE, 0, value.y(), unknown);
      out.endRecord(ONE, unknown);
    }
  }
}
