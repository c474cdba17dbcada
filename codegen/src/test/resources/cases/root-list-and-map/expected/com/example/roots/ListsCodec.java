// Generated from Lists.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;

/**
 * Reads and writes {@link Lists}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class ListsCodec implements Codec<Lists> {
  static {
    Codecs.register(Lists.class, new ListsCodec());
  }

  private ListsCodec() {}

  @Override
  public Lists read(JsonReader in) {
    return in.tryReadNull() ? null : readLists(in);
  }

  @Override
  public void write(JsonWriter out, Lists value) {
    Writer.writeLists(out, value);
  }

  /** Reads {@link Lists}, which must be there. */
  public static Lists readLists(JsonReader in) {
    return new Lists(in.readStringsMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Lists}. */
    public static void writeLists(JsonWriter out, Lists value) {
      out.writeStringsMap(value.lists());
    }
  }
}
