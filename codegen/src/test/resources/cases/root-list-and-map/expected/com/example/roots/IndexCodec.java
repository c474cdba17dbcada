// Generated from Index.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Index}. Not API: its methods change with the schema. */
final class IndexCodec implements Codec<Index> {
  static final IndexCodec INSTANCE = new IndexCodec();

  static {
    Codecs.register(Index.class, INSTANCE);
  }

  private IndexCodec() {}

  @Override
  public Index read(JsonReader in) {
    return in.tryReadNull() ? null : readIndex(in);
  }

  @Override
  public void write(JsonWriter out, Index value) {
    Writer.writeIndex(out, value);
  }

  /** Reads {@link Index}, which must be there. */
  static Index readIndex(JsonReader in) {
    return new Index(in.readStringsMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Index}. */
    static void writeIndex(JsonWriter out, Index value) {
      out.writeStringsMap(value.index());
    }
  }
}
