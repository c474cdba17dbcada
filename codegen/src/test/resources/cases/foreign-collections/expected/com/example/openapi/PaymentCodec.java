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
        case 1 -> {
          amount = in.readDecimal();
          if (in.hasRaw()) {
            kept = in.keepRaw(kept, "amount");
          }
        }
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Payment(method, amount, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Payment}. */
    static void writePayment(JsonWriter out, Payment value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(PAYMENT, 0, value.method());
      Scalars.writeNumber(out, PAYMENT, 1, value.amount(), unknown);
      if (!unknown.isEmpty()) {
        out.writeUnknown(PAYMENT, unknown);
      }
      out.endObject();
    }
  }
}
