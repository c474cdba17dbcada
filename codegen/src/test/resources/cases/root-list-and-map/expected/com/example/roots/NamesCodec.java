// Generated from Names.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;

/**
 * Reads and writes {@link Names}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class NamesCodec implements Codec<Names> {
  static {
    Codecs.register(Names.class, new NamesCodec());
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
  public static Names readNames(JsonReader in) {
    return new Names(in.readStrings());
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Names}. */
    public static void writeNames(JsonWriter out, Names value) {
      out.writeStrings(value.names());
    }
  }
}
