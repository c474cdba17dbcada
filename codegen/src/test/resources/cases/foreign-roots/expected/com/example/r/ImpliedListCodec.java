// Generated from implied-list.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ImpliedList}. Not API: its methods change with the schema. */
final class ImpliedListCodec implements Codec<ImpliedList> {
  static final ImpliedListCodec INSTANCE = new ImpliedListCodec();

  private static final FieldNames IMPLIED_LIST = FieldNames.of("");

  static {
    Codecs.register(ImpliedList.class, INSTANCE);
  }

  private ImpliedListCodec() {}

  @Override
  public ImpliedList read(JsonReader in) {
    return in.tryReadNull() ? null : readImpliedList(in);
  }

  @Override
  public void write(JsonWriter out, ImpliedList value) {
    Writer.writeImpliedList(out, value);
  }

  /** Reads {@link ImpliedList}, which must be there. */
  static ImpliedList readImpliedList(JsonReader in) {
    List<String> content = in.tryReject('{') ? null : in.startsArray() ? in.readStrings() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, IMPLIED_LIST, 0);
    }
    return new ImpliedList(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ImpliedList}. */
    static void writeImpliedList(JsonWriter document, ImpliedList value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (!ImmutableList.isAbsent(value.items()) || !out.rawObject(IMPLIED_LIST, 0, unknown)) {
        if (ImmutableList.isAbsent(value.items())) {
          out.rawField(IMPLIED_LIST, 0, unknown);
        } else if (!out.tryWriteRaw(IMPLIED_LIST, 0, value.items(), unknown)) {
          out.name(IMPLIED_LIST, 0);
          out.writeStrings(value.items());
        }
      }
      out.end();
    }
  }
}
