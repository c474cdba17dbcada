// Generated from strings.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;

/**
 * Reads and writes {@link Strings}. To be used through {@code AwsEvents}: its methods change with
 * the schema.
 */
public final class StringsCodec implements Codec<Strings> {
  static {
    Codecs.register(Strings.class, new StringsCodec());
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
  public static Strings readStrings(JsonReader in) {
    return new Strings(in.readStrings());
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Strings}. */
    public static void writeStrings(JsonWriter out, Strings value) {
      out.writeStrings(value.items());
    }
  }
}
