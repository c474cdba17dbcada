// Generated from prices.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.ElementType;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Prices}. Not API: its methods change with the schema. */
final class PricesCodec implements Codec<Prices> {
  static final PricesCodec INSTANCE = new PricesCodec();

  private static final FieldNames PRICES = FieldNames.of("");

  static {
    Codecs.register(Prices.class, INSTANCE);
  }

  private PricesCodec() {}

  @Override
  public Prices read(JsonReader in) {
    return in.tryReadNull() ? null : readPrices(in);
  }

  @Override
  public void write(JsonWriter out, Prices value) {
    Writer.writePrices(out, value);
  }

  /** Reads {@link Prices}, which must be there. */
  static Prices readPrices(JsonReader in) {
    in.expectElements("!");
    Map<String, BigDecimal> content = ElementType.DECIMAL.readMap(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, PRICES, 0);
    }
    return new Prices(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Prices}. */
    static void writePrices(JsonWriter document, Prices value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      ElementType.DECIMAL.writeMap(out, PRICES, 0, value.entries(), unknown);
      out.end();
    }
  }
}
