// Generated from shop.yaml; do not edit.
package com.example.openapi;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.codec.Scalars;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Cash}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class CashCodec implements Codec<Cash> {
  private static final FieldNames CASH = FieldNames.of("method", "amount");

  static {
    Codecs.register(Cash.class, new CashCodec());
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
  public static Cash readCash(JsonReader in) {
    in.beginObject();
    String method = null;
    BigDecimal amount = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CASH, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CASH, field)) {
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
    return new Cash(method, amount, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Cash}. */
    public static void writeCash(JsonWriter out, Cash value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(CASH, 0, value.method());
      Scalars.writeNumber(out, CASH, 1, value.amount(), unknown);
      if (!unknown.isEmpty()) {
        out.writeUnknown(CASH, unknown);
      }
      out.endObject();
    }
  }
}
