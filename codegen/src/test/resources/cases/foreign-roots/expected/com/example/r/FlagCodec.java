// Generated from flag.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Flag}. Not API: its methods change with the schema. */
final class FlagCodec implements Codec<Flag> {
  static final FlagCodec INSTANCE = new FlagCodec();

  private static final FieldNames FLAG = FieldNames.of("");

  static {
    Codecs.register(Flag.class, INSTANCE);
  }

  private FlagCodec() {}

  @Override
  public Flag read(JsonReader in) {
    return in.tryReadNull() ? null : readFlag(in);
  }

  @Override
  public void write(JsonWriter out, Flag value) {
    Writer.writeFlag(out, value);
  }

  /** Reads {@link Flag}, which must be there. */
  static Flag readFlag(JsonReader in) {
    Boolean content = in.readBoolean();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, FLAG, 0);
    }
    return new Flag(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Flag}. */
    static void writeFlag(JsonWriter document, Flag value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      Scalars.writeBoolean(out, FLAG, 0, value.value(), unknown);
      out.end();
    }
  }
}
