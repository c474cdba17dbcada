// Generated from strings-or-one.json; do not edit.
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

/** Reads and writes {@link StringsOrOne}. Not API: its methods change with the schema. */
final class StringsOrOneCodec implements Codec<StringsOrOne> {
  static final StringsOrOneCodec INSTANCE = new StringsOrOneCodec();

  private static final FieldNames STRINGS_OR_ONE = FieldNames.of("");

  static {
    Codecs.register(StringsOrOne.class, INSTANCE);
  }

  private StringsOrOneCodec() {}

  @Override
  public StringsOrOne read(JsonReader in) {
    return in.tryReadNull() ? null : readStringsOrOne(in);
  }

  @Override
  public void write(JsonWriter out, StringsOrOne value) {
    Writer.writeStringsOrOne(out, value);
  }

  /** Reads {@link StringsOrOne}, which must be there. */
  static StringsOrOne readStringsOrOne(JsonReader in) {
    List<String> content = in.tryReadNull() ? null : in.readOneOrStrings();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, STRINGS_OR_ONE, 0);
    }
    return new StringsOrOne(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link StringsOrOne}. */
    static void writeStringsOrOne(JsonWriter document, StringsOrOne value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (!ImmutableList.isAbsent(value.items())
          && !out.tryWriteRaw(STRINGS_OR_ONE, 0, value.items(), unknown)) {
        out.name(STRINGS_OR_ONE, 0);
        out.writeOneOrStrings(value.items());
      }
      out.end();
    }
  }
}
