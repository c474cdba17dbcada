// Generated from Lists.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Lists}. Not API: its methods change with the schema. */
final class ListsCodec implements Codec<Lists> {
  static final ListsCodec INSTANCE = new ListsCodec();

  static {
    Codecs.register(Lists.class, INSTANCE);
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
  static Lists readLists(JsonReader in) {
    return new Lists(in.readStringsMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Lists}. */
    static void writeLists(JsonWriter out, Lists value) {
      out.writeStringsMap(value.lists());
    }
  }
}
