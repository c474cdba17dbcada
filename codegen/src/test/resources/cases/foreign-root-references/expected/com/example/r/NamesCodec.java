// Generated from names.json; do not edit.
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

/** Reads and writes {@link Names}. Not API: its methods change with the schema. */
final class NamesCodec implements Codec<Names> {
  static final NamesCodec INSTANCE = new NamesCodec();

  private static final FieldNames NAMES = FieldNames.of("");

  static {
    Codecs.register(Names.class, INSTANCE);
  }

  private NamesCodec() {}

  @Override
  public Names read(JsonReader in) {
    return in.tryReadNull() ? null : readNames(in);
  }

  @Override
  public void write(JsonWriter out, Names value) {
    Writer.writeNames(out, value);
  }

  /** Reads {@link Names}, which must be there. */
  static Names readNames(JsonReader in) {
    List<String> content = in.startsArray() ? in.readStrings() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, NAMES, 0);
    }
    return new Names(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Names}. */
    static void writeNames(JsonWriter document, Names value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableList.isAbsent(value.items())) {
        out.rawField(NAMES, 0, unknown);
      } else if (!out.tryWriteRaw(NAMES, 0, value.items(), unknown)) {
        out.name(NAMES, 0);
        out.writeStrings(value.items());
      }
      out.end();
    }
  }
}
