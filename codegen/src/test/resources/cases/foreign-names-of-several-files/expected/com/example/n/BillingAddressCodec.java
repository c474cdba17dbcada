// Generated from billing.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BillingAddress}. Not API: its methods change with the schema. */
final class BillingAddressCodec implements Codec<BillingAddress> {
  static final BillingAddressCodec INSTANCE = new BillingAddressCodec();

  private static final FieldNames BILLING_ADDRESS = FieldNames.of("iban");

  static {
    Codecs.register(BillingAddress.class, INSTANCE);
  }

  private BillingAddressCodec() {}

  @Override
  public BillingAddress read(JsonReader in) {
    return in.tryReadNull() ? null : readBillingAddress(in);
  }

  @Override
  public void write(JsonWriter out, BillingAddress value) {
    Writer.writeBillingAddress(out, value);
  }

  /** Reads {@link BillingAddress}, which must be there. */
  static BillingAddress readBillingAddress(JsonReader in) {
    in.beginObject();
    String iban = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BILLING_ADDRESS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BILLING_ADDRESS, field)) {
      switch (field) {
        case 0 -> iban = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BILLING_ADDRESS, field);
      }
    }
    return new BillingAddress(iban, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link BillingAddress}. */
    static void writeBillingAddress(JsonWriter out, BillingAddress value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BILLING_ADDRESS, 0, value.iban(), unknown);
      out.endRecord(BILLING_ADDRESS, unknown);
    }
  }
}
