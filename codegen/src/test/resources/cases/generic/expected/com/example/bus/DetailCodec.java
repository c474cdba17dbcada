// Generated from Detail.schema.json; do not edit.
package com.example.bus;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Detail}. Not API: its methods change with the schema. */
final class DetailCodec implements Codec<Detail> {
  static final DetailCodec INSTANCE = new DetailCodec();

  private static final FieldNames DETAIL = FieldNames.of("order");

  static {
    Codecs.register(Detail.class, INSTANCE);
  }

  private DetailCodec() {}

  @Override
  public Detail read(JsonReader in) {
    return in.tryReadNull() ? null : readDetail(in);
  }

  @Override
  public void write(JsonWriter out, Detail value) {
    Writer.writeDetail(out, value);
  }

  /** Reads {@link Detail}, which must be there. */
  static Detail readDetail(JsonReader in) {
    in.beginObject();
    String order = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DETAIL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DETAIL, field)) {
      switch (field) {
        case 0 -> order = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DETAIL, field);
      }
    }
    return new Detail(order, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Detail}. */
    static void writeDetail(JsonWriter out, Detail value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DETAIL, 0, value.order(), unknown);
      out.endRecord(DETAIL, unknown);
    }
  }
}
