// Generated from numbers.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.ElementType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Numbers}. Not API: its methods change with the schema. */
final class NumbersCodec implements Codec<Numbers> {
  static final NumbersCodec INSTANCE = new NumbersCodec();

  private static final FieldNames NUMBERS = FieldNames.of("");

  static {
    Codecs.register(Numbers.class, INSTANCE);
  }

  private NumbersCodec() {}

  @Override
  public Numbers read(JsonReader in) {
    return in.tryReadNull() ? null : readNumbers(in);
  }

  @Override
  public void write(JsonWriter out, Numbers value) {
    Writer.writeNumbers(out, value);
  }

  /** Reads {@link Numbers}, which must be there. */
  static Numbers readNumbers(JsonReader in) {
    in.expectElements("!");
    List<Long> content = ElementType.LONG.readList(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, NUMBERS, 0);
    }
    return new Numbers(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Numbers}. */
    static void writeNumbers(JsonWriter document, Numbers value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      ElementType.LONG.writeList(out, NUMBERS, 0, value.items(), unknown);
      out.end();
    }
  }
}
