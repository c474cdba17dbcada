// Generated from pair.json; do not edit.
package com.example.o;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Pair}. Not API: its methods change with the schema. */
final class PairCodec implements Codec<Pair> {
  static final PairCodec INSTANCE = new PairCodec();

  private static final FieldNames PAIR = FieldNames.of("");

  static {
    Codecs.register(Pair.class, INSTANCE);
  }

  private PairCodec() {}

  @Override
  public Pair read(JsonReader in) {
    return in.tryReadNull() ? null : readPair(in);
  }

  @Override
  public void write(JsonWriter out, Pair value) {
    Writer.writePair(out, value);
  }

  /** Reads {@link Pair}, which must be there. */
  static Pair readPair(JsonReader in) {
    List<@Nullable Object> content = in.startsArray() ? in.readList() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, PAIR, 0);
    }
    return new Pair(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Pair}. */
    static void writePair(JsonWriter document, Pair value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(PAIR, 0, value.items(), unknown)) {
        out.writeValue(value.items());
      }
      out.end();
    }
  }
}
