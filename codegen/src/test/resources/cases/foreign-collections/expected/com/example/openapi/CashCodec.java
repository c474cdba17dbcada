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

/** Reads and writes {@link Cash}. Not API: its methods change with the schema. */
final class CashCodec implements Codec<Cash> {
  static final CashCodec INSTANCE = new CashCodec();

  private static final FieldNames CASH = FieldNames.of("method", "amount");

  static {
    Codecs.register(Cash.class, INSTANCE);
  }

  private CashCodec() {}

  @Override
  public Cash read(JsonReader in) {
    return in.tryReadNull() ? null : readCash(in);
  }

  @Override
  public void write(JsonWriter out, Cash value) {
    Writer.writeCash(out, value);
  }

  /** Reads {@link Cash}, which must be there. */
  static Cash readCash(JsonReader in) {
    in.beginObject();
    String method = null;
    BigDecimal amount = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CASH, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CASH, field)) {
      switch (field) {
        case 0 -> method = in.readString();
        case 1 -> amount = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CASH, field);
      }
    }
    return new Cash(method, amount, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Cash}. */
    static void writeCash(JsonWriter out, Cash value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CASH, 0, value.method(), unknown);
      Scalars.writeDecimal(out, CASH, 1, value.amount(), unknown);
      out.endRecord(CASH, unknown);
    }
  }
}
