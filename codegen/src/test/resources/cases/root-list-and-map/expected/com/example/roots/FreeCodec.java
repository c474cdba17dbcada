// Generated from Free.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Free}. Not API: its methods change with the schema. */
final class FreeCodec implements Codec<Free> {
  static final FreeCodec INSTANCE = new FreeCodec();

  private static final FieldNames FREE = FieldNames.of("");

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
    Map<String, @Nullable Object> content = in.startsObject() ? in.readMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, FREE, 0);
    }
    return new Free(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Free}. */
    static void writeFree(JsonWriter document, Free value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameMap(FREE, 0, value.free(), unknown)) {
        out.writeValue(value.free());
      }
      out.end();
    }
  }
}
