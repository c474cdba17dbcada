// Generated from Tokens.schema.json; do not edit.
package com.example.s;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Tokens}. Not API: its methods change with the schema. */
final class TokensCodec implements Codec<Tokens> {
  static final TokensCodec INSTANCE = new TokensCodec();

  static {
    Codecs.register(Tokens.class, INSTANCE);
  }

  private TokensCodec() {}

  @Override
  public Tokens read(JsonReader in) {
    return in.tryReadNull() ? null : readTokens(in);
  }

  @Override
  public void write(JsonWriter out, Tokens value) {
    Writer.writeTokens(out, value);
  }

  /** Reads {@link Tokens}, which must be there. */
  static Tokens readTokens(JsonReader in) {
    return new Tokens(in.readStringMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Tokens}. */
    static void writeTokens(JsonWriter out, Tokens value) {
      out.writeStringMap(value.tokens());
    }
  }
}
