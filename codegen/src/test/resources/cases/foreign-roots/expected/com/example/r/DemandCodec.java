// Generated from demand.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Demand}. Not API: its methods change with the schema. */
final class DemandCodec implements Codec<Demand> {
  static final DemandCodec INSTANCE = new DemandCodec();

  private static final FieldNames DEMAND = FieldNames.of("");

  static {
    Codecs.register(Demand.class, INSTANCE);
  }

  private DemandCodec() {}

  @Override
  public Demand read(JsonReader in) {
    return in.tryReadNull() ? null : readDemand(in);
  }

  @Override
  public void write(JsonWriter out, Demand value) {
    Writer.writeDemand(out, value);
  }

  /** Reads {@link Demand}, which must be there. */
  static Demand readDemand(JsonReader in) {
    Object content = in.readValue();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, DEMAND, 0);
    }
    return new Demand(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Demand}. */
    static void writeDemand(JsonWriter document, Demand value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (value.value() != null) {
        out.name(DEMAND, 0);
        out.writeValue(value.value());
      }
      out.end();
    }
  }
}
