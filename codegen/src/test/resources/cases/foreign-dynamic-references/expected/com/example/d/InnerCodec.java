// Generated from inner.json; do not edit.
package com.example.d;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Inner}. Not API: its methods change with the schema. */
final class InnerCodec implements Codec<Inner> {
  static final InnerCodec INSTANCE = new InnerCodec();

  private static final FieldNames INNER = FieldNames.of("children");

  static {
    Codecs.register(Inner.class, INSTANCE);
  }

  private InnerCodec() {}

  @Override
  public Inner read(JsonReader in) {
    return in.tryReadNull() ? null : readInner(in);
  }

  @Override
  public void write(JsonWriter out, Inner value) {
    Writer.writeInner(out, value);
  }

  /** Reads {@link Inner}, which must be there. */
  static Inner readInner(JsonReader in) {
    in.beginObject();
    List<@Nullable Object> children = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INNER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INNER, field)) {
      switch (field) {
        case 0 -> children = in.startsArray() ? in.readList() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INNER, field);
      }
    }
    return new Inner(children, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Inner}. */
    static void writeInner(JsonWriter out, Inner value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(INNER, 0, value.children(), unknown)) {
        out.writeValue(value.children());
      }
      out.endRecord(INNER, unknown);
    }
  }
}
