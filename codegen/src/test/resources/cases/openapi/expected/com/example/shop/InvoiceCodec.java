// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Invoice}. Not API: its methods change with the schema. */
final class InvoiceCodec implements Codec<Invoice> {
  static final InvoiceCodec INSTANCE = new InvoiceCodec();

  private static final FieldNames INVOICE = FieldNames.of("method", "address").expecting("0");

  static {
    Codecs.register(Invoice.class, INSTANCE);
  }

  private InvoiceCodec() {}

  @Override
  public Invoice read(JsonReader in) {
    return in.tryReadNull() ? null : readInvoice(in);
  }

  @Override
  public void write(JsonWriter out, Invoice value) {
    Writer.writeInvoice(out, value);
  }

  /** Reads {@link Invoice}, which must be there. */
  static Invoice readInvoice(JsonReader in) {
    in.beginObject();
    String method = null;
    String address = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INVOICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INVOICE, field)) {
      switch (field) {
        case 0 -> method = in.readString();
        case 1 -> address = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INVOICE, field);
      }
    }
    return new Invoice(method, address, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Invoice}. */
    static void writeInvoice(JsonWriter out, Invoice value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INVOICE, 0, value.method(), unknown);
      out.field(INVOICE, 1, value.address(), unknown);
      out.endRecord(INVOICE, unknown);
    }
  }
}
