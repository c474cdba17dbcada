// Generated from names.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Names}. Not API: its methods change with the schema. */
final class NamesCodec implements Codec<Names> {
  static final NamesCodec INSTANCE = new NamesCodec();

  static {
    Codecs.register(Names.class, INSTANCE);
  }

  private NamesCodec() {}

  @Override
  public Names read(JsonReader in) {
    return in.tryReadNull() ? null : readNames(in);
  }

  @Override
  public void write(JsonWriter out, Names value) {
    Writer.writeNames(out, value);
  }

  /** Reads {@link Names}, which must be there. */
  static Names readNames(JsonReader in) {
    return new Names(in.readStrings());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Names}. */
    static void writeNames(JsonWriter out, Names value) {
      out.writeStrings(value.items());
    }
  }
}
