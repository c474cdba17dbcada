// Generated from Detail.schema.json; do not edit.
package com.example.bus;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Detail}. To be used through {@code AwsEvents}: its methods change with
 * the schema.
 */
public final class DetailCodec implements Codec<Detail> {
  private static final FieldNames DETAIL = FieldNames.of("order");

  static {
    Codecs.register(Detail.class, new DetailCodec());
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
  public static Detail readDetail(JsonReader in) {
    in.beginObject();
    String order = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DETAIL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DETAIL, field)) {
      switch (field) {
        case 0 -> order = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Detail(order, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Detail}. */
    public static void writeDetail(JsonWriter out, Detail value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(DETAIL, 0, value.order());
      if (!unknown.isEmpty()) {
        out.writeUnknown(DETAIL, unknown);
      }
      out.endObject();
    }
  }
}
