// Generated from pair.json; do not edit.
package com.example.o;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Pair}. Not API: its methods change with the schema. */
final class PairCodec implements Codec<Pair> {
  static final PairCodec INSTANCE = new PairCodec();

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
    return new Pair(in.readList());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Pair}. */
    static void writePair(JsonWriter out, Pair value) {
      out.writeValue(value.items());
    }
  }
}
