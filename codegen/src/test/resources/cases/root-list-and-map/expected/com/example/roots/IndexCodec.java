// Generated from Index.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Index}. Not API: its methods change with the schema. */
final class IndexCodec implements Codec<Index> {
  static final IndexCodec INSTANCE = new IndexCodec();

  private static final FieldNames INDEX = FieldNames.of("");

  static {
    Codecs.register(Index.class, INSTANCE);
  }

  private IndexCodec() {}

  @Override
  public Index read(JsonReader in) {
    return in.tryReadNull() ? null : readIndex(in);
  }

  @Override
  public void write(JsonWriter out, Index value) {
    Writer.writeIndex(out, value);
  }

  /** Reads {@link Index}, which must be there. */
  static Index readIndex(JsonReader in) {
    Map<String, List<String>> content = in.startsObject() ? in.readStringsMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, INDEX, 0);
    }
    return new Index(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Index}. */
    static void writeIndex(JsonWriter document, Index value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableMap.isAbsent(value.index())) {
        out.rawField(INDEX, 0, unknown);
      } else if (!out.tryWriteRaw(INDEX, 0, value.index(), unknown)) {
        out.name(INDEX, 0);
        out.writeStringsMap(value.index());
      }
      out.end();
    }
  }
}
