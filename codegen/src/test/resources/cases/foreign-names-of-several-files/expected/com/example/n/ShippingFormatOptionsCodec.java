// Generated from shipping.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ShippingFormatOptions}. Not API: its methods change with the schema. */
final class ShippingFormatOptionsCodec implements Codec<ShippingFormatOptions> {
  static final ShippingFormatOptionsCodec INSTANCE = new ShippingFormatOptionsCodec();

  private static final FieldNames SHIPPING_FORMAT_OPTIONS = FieldNames.of("unit");

  static {
    Codecs.register(ShippingFormatOptions.class, INSTANCE);
  }

  private ShippingFormatOptionsCodec() {}

  @Override
  public ShippingFormatOptions read(JsonReader in) {
    return in.tryReadNull() ? null : readShippingFormatOptions(in);
  }

  @Override
  public void write(JsonWriter out, ShippingFormatOptions value) {
    Writer.writeShippingFormatOptions(out, value);
  }

  /** Reads {@link ShippingFormatOptions}, which must be there. */
  static ShippingFormatOptions readShippingFormatOptions(JsonReader in) {
    in.beginObject();
    String unit = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SHIPPING_FORMAT_OPTIONS, JsonReader.START);
        field != JsonReader.END; field = in.nextField(SHIPPING_FORMAT_OPTIONS, field)) {
      switch (field) {
        case 0 -> unit = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SHIPPING_FORMAT_OPTIONS, field);
      }
    }
    return new ShippingFormatOptions(unit, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ShippingFormatOptions}. */
    static void writeShippingFormatOptions(JsonWriter out, ShippingFormatOptions value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SHIPPING_FORMAT_OPTIONS, 0, value.unit(), unknown);
      out.endRecord(SHIPPING_FORMAT_OPTIONS, unknown);
    }
  }
}
