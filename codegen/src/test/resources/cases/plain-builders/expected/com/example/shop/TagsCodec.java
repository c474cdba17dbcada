// Generated from Tags.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Tags}. Not API: its methods change with the schema. */
final class TagsCodec implements Codec<Tags> {
  static final TagsCodec INSTANCE = new TagsCodec();

  private static final FieldNames TAGS = FieldNames.of("");

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
    Map<String, String> content = in.readStringMap();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, TAGS, 0);
    }
    return new Tags(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Tags}. */
    static void writeTags(JsonWriter document, Tags value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableMap.isAbsent(value.tags())) {
        out.rawField(TAGS, 0, unknown);
      } else if (!out.tryWriteRaw(TAGS, 0, value.tags(), unknown)) {
        out.name(TAGS, 0);
        out.writeStringMap(value.tags());
      }
      out.end();
    }
  }
}
