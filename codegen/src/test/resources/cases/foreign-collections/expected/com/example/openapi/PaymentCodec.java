// Generated from shop.yaml; do not edit.
package com.example.openapi;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Payment}. Not API: its methods change with the schema. */
final class PaymentCodec implements Codec<Payment> {
  static final PaymentCodec INSTANCE = new PaymentCodec();

  private static final FieldNames PAYMENT = FieldNames.of("method", "amount");

  static {
    Codecs.register(Payment.class, INSTANCE);
  }

  private PaymentCodec() {}

  @Override
  public Payment read(JsonReader in) {
    return in.tryReadNull() ? null : readPayment(in);
  }

  @Override
  public void write(JsonWriter out, Payment value) {
    Writer.writePayment(out, value);
  }

  /** Reads {@link Payment}, which must be there. */
  static Payment readPayment(JsonReader in) {
    in.beginObject();
    String method = null;
    BigDecimal amount = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PAYMENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PAYMENT, field)) {
      switch (field) {
        case 0 -> method = in.readString();
        case 1 -> amount = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PAYMENT, field);
      }
    }
    return new Payment(method, amount, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Payment}. */
    static void writePayment(JsonWriter out, Payment value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PAYMENT, 0, value.method(), unknown);
      Scalars.writeDecimal(out, PAYMENT, 1, value.amount(), unknown);
      out.endRecord(PAYMENT, unknown);
    }
  }
}
