// Generated from implied-map.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.ElementType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ImpliedMap}. Not API: its methods change with the schema. */
final class ImpliedMapCodec implements Codec<ImpliedMap> {
  static final ImpliedMapCodec INSTANCE = new ImpliedMapCodec();

  private static final FieldNames IMPLIED_MAP = FieldNames.of("");

  static {
    Codecs.register(ImpliedMap.class, INSTANCE);
  }

  private ImpliedMapCodec() {}

  @Override
  public ImpliedMap read(JsonReader in) {
    return in.tryReadNull() ? null : readImpliedMap(in);
  }

  @Override
  public void write(JsonWriter out, ImpliedMap value) {
    Writer.writeImpliedMap(out, value);
  }

  /** Reads {@link ImpliedMap}, which must be there. */
  static ImpliedMap readImpliedMap(JsonReader in) {
    in.expectElements("!");
    Map<String, Long> content = in.tryReject('[') ? null : ElementType.LONG.readMap(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, IMPLIED_MAP, 0);
    }
    return new ImpliedMap(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ImpliedMap}. */
    static void writeImpliedMap(JsonWriter document, ImpliedMap value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (!ImmutableMap.isAbsent(value.entries()) || !out.rawList(IMPLIED_MAP, 0, unknown)) {
        ElementType.LONG.writeMap(out, IMPLIED_MAP, 0, value.entries(), unknown);
      }
      out.end();
    }
  }
}
