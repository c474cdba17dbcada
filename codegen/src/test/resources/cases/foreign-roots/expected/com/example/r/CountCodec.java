// Generated from count.json; do not edit.
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

/** Reads and writes {@link Count}. Not API: its methods change with the schema. */
final class CountCodec implements Codec<Count> {
  static final CountCodec INSTANCE = new CountCodec();

  private static final FieldNames COUNT = FieldNames.of("");

  static {
    Codecs.register(Count.class, INSTANCE);
  }

  private CountCodec() {}

  @Override
  public Count read(JsonReader in) {
    return in.tryReadNull() ? null : readCount(in);
  }

  @Override
  public void write(JsonWriter out, Count value) {
    Writer.writeCount(out, value);
  }

  /** Reads {@link Count}, which must be there. */
  static Count readCount(JsonReader in) {
    Long content = in.readLong();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, COUNT, 0);
    }
    return new Count(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Count}. */
    static void writeCount(JsonWriter document, Count value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      Scalars.writeLong(out, COUNT, 0, value.value(), unknown);
      out.end();
    }
  }
}
