// Generated from name.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Name}. Not API: its methods change with the schema. */
final class NameCodec implements Codec<Name> {
  static final NameCodec INSTANCE = new NameCodec();

  private static final FieldNames NAME = FieldNames.of("");

  static {
    Codecs.register(Name.class, INSTANCE);
  }

  private NameCodec() {}

  @Override
  public Name read(JsonReader in) {
    return in.tryReadNull() ? null : readName(in);
  }

  @Override
  public void write(JsonWriter out, Name value) {
    Writer.writeName(out, value);
  }

  /** Reads {@link Name}, which must be there. */
  static Name readName(JsonReader in) {
    String content = in.readString();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, NAME, 0);
    }
    return new Name(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Name}. */
    static void writeName(JsonWriter document, Name value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      out.field(NAME, 0, value.value(), unknown);
      out.end();
    }
  }
}
