// Generated from Index.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;

/**
 * Reads and writes {@link Index}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class IndexCodec implements Codec<Index> {
  static {
    Codecs.register(Index.class, new IndexCodec());
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
  public static Index readIndex(JsonReader in) {
    return new Index(in.readStringsMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Index}. */
    public static void writeIndex(JsonWriter out, Index value) {
      out.writeStringsMap(value.index());
    }
  }
}
