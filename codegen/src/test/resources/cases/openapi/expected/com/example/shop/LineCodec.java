// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Line}. Not API: its methods change with the schema. */
final class LineCodec implements Codec<Line> {
  static final LineCodec INSTANCE = new LineCodec();

  private static final FieldNames LINE = FieldNames.of("sku", "count").expecting("0");

  static {
    Codecs.register(Line.class, INSTANCE);
  }

  private LineCodec() {}

  @Override
  public Line read(JsonReader in) {
    return in.tryReadNull() ? null : readLine(in);
  }

  @Override
  public void write(JsonWriter out, Line value) {
    Writer.writeLine(out, value);
  }

  /** Reads {@link Line}, which must be there. */
  static Line readLine(JsonReader in) {
    in.beginObject();
    String sku = null;
    Long count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINE, field)) {
      switch (field) {
        case 0 -> sku = in.readRepeatedString(0);
        case 1 -> count = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINE, field);
      }
    }
    return new Line(sku, count, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Line}. */
    static void writeLine(JsonWriter out, Line value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINE, 0, value.sku(), unknown);
      Scalars.writeLong(out, LINE, 1, value.count(), unknown);
      out.endRecord(LINE, unknown);
    }
  }
}
