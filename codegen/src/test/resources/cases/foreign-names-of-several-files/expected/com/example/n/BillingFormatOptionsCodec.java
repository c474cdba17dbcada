// Generated from billing.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BillingFormatOptions}. Not API: its methods change with the schema. */
final class BillingFormatOptionsCodec implements Codec<BillingFormatOptions> {
  static final BillingFormatOptionsCodec INSTANCE = new BillingFormatOptionsCodec();

  private static final FieldNames BILLING_FORMAT_OPTIONS = FieldNames.of("currency", "address");

  static {
    Codecs.register(BillingFormatOptions.class, INSTANCE);
  }

  private BillingFormatOptionsCodec() {}

  @Override
  public BillingFormatOptions read(JsonReader in) {
    return in.tryReadNull() ? null : readBillingFormatOptions(in);
  }

  @Override
  public void write(JsonWriter out, BillingFormatOptions value) {
    Writer.writeBillingFormatOptions(out, value);
  }

  /** Reads {@link BillingFormatOptions}, which must be there. */
  static BillingFormatOptions readBillingFormatOptions(JsonReader in) {
    in.beginObject();
    String currency = null;
    BillingAddress address = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BILLING_FORMAT_OPTIONS, JsonReader.START);
        field != JsonReader.END; field = in.nextField(BILLING_FORMAT_OPTIONS, field)) {
      switch (field) {
        case 0 -> currency = in.readString();
        case 1 -> address = in.startsObject() ? BillingAddressCodec.readBillingAddress(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BILLING_FORMAT_OPTIONS, field);
      }
    }
    return new BillingFormatOptions(currency, address, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link BillingFormatOptions}. */
    static void writeBillingFormatOptions(JsonWriter out, BillingFormatOptions value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BILLING_FORMAT_OPTIONS, 0, value.currency(), unknown);
      if (out.tryName(BILLING_FORMAT_OPTIONS, 1, value.address(), unknown)) {
        BillingAddressCodec.Writer.writeBillingAddress(out, value.address());
      }
      out.endRecord(BILLING_FORMAT_OPTIONS, unknown);
    }
  }
}
