// Generated from strings.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Strings}. Not API: its methods change with the schema. */
final class StringsCodec implements Codec<Strings> {
  static final StringsCodec INSTANCE = new StringsCodec();

  static {
    Codecs.register(Strings.class, INSTANCE);
  }

  private StringsCodec() {}

  @Override
  public Strings read(JsonReader in) {
    return in.tryReadNull() ? null : readStrings(in);
  }

  @Override
  public void write(JsonWriter out, Strings value) {
    Writer.writeStrings(out, value);
  }

  /** Reads {@link Strings}, which must be there. */
  static Strings readStrings(JsonReader in) {
    return new Strings(in.readStrings());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Strings}. */
    static void writeStrings(JsonWriter out, Strings value) {
      out.writeStrings(value.items());
    }
  }
}
