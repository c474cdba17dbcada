// Generated from Free.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Free}. Not API: its methods change with the schema. */
final class FreeCodec implements Codec<Free> {
  static final FreeCodec INSTANCE = new FreeCodec();

  static {
    Codecs.register(Free.class, INSTANCE);
  }

  private FreeCodec() {}

  @Override
  public Free read(JsonReader in) {
    return in.tryReadNull() ? null : readFree(in);
  }

  @Override
  public void write(JsonWriter out, Free value) {
    Writer.writeFree(out, value);
  }

  /** Reads {@link Free}, which must be there. */
  static Free readFree(JsonReader in) {
    return new Free(in.readMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Free}. */
    static void writeFree(JsonWriter out, Free value) {
      out.writeValue(value.free());
    }
  }
}
