// Generated from Free.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;

/**
 * Reads and writes {@link Free}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class FreeCodec implements Codec<Free> {
  static {
    Codecs.register(Free.class, new FreeCodec());
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
  public static Free readFree(JsonReader in) {
    return new Free(in.readMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Free}. */
    public static void writeFree(JsonWriter out, Free value) {
      out.writeValue(value.free());
    }
  }
}
