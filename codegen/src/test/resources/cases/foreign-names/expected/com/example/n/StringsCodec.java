// Generated from strings.json; do not edit.
package com.example.n;

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

/** Reads and writes {@link Strings}. Not API: its methods change with the schema. */
final class StringsCodec implements Codec<Strings> {
  static final StringsCodec INSTANCE = new StringsCodec();

  private static final FieldNames STRINGS = FieldNames.of("");

  static {
    Codecs.register(Strings.class, INSTANCE);
  }

  private StringsCodec() {}

  @Override
  public Strings read(JsonReader in) {
    return in.tryReadNull() ? null : readStrings(in);
  }

  @Override
  public void write(JsonWriter out, Strings value) {
    Writer.writeStrings(out, value);
  }

  /** Reads {@link Strings}, which must be there. */
  static Strings readStrings(JsonReader in) {
    List<String> content = in.startsArray() ? in.readStrings() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, STRINGS, 0);
    }
    return new Strings(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Strings}. */
    static void writeStrings(JsonWriter document, Strings value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableList.isAbsent(value.items())) {
        out.rawField(STRINGS, 0, unknown);
      } else if (!out.tryWriteRaw(STRINGS, 0, value.items(), unknown)) {
        out.name(STRINGS, 0);
        out.writeStrings(value.items());
      }
      out.end();
    }
  }
}
