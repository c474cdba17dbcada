// Generated from Tags.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Tags}. Not API: its methods change with the schema. */
final class TagsCodec implements Codec<Tags> {
  static final TagsCodec INSTANCE = new TagsCodec();

  static {
    Codecs.register(Tags.class, INSTANCE);
  }

  private TagsCodec() {}

  @Override
  public Tags read(JsonReader in) {
    return in.tryReadNull() ? null : readTags(in);
  }

  @Override
  public void write(JsonWriter out, Tags value) {
    Writer.writeTags(out, value);
  }

  /** Reads {@link Tags}, which must be there. */
  static Tags readTags(JsonReader in) {
    return new Tags(in.readStringMap());
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Tags}. */
    static void writeTags(JsonWriter out, Tags value) {
      out.writeStringMap(value.tags());
    }
  }
}
