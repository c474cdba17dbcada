// Generated from outer.json; do not edit.
package com.example.d;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Outer}. Not API: its methods change with the schema. */
final class OuterCodec implements Codec<Outer> {
  static final OuterCodec INSTANCE = new OuterCodec();

  private static final FieldNames OUTER = FieldNames.of("inner", "any");

  static {
    Codecs.register(Outer.class, INSTANCE);
  }

  private OuterCodec() {}

  @Override
  public Outer read(JsonReader in) {
    return in.tryReadNull() ? null : readOuter(in);
  }

  @Override
  public void write(JsonWriter out, Outer value) {
    Writer.writeOuter(out, value);
  }

  /** Reads {@link Outer}, which must be there. */
  static Outer readOuter(JsonReader in) {
    in.beginObject();
    Inner inner = null;
    Object any = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OUTER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OUTER, field)) {
      switch (field) {
        case 0 -> inner = in.startsObject() ? InnerCodec.readInner(in) : null;
        case 1 -> any = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OUTER, field);
      }
    }
    return new Outer(inner, any, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Outer}. */
    static void writeOuter(JsonWriter out, Outer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(OUTER, 0, value.inner(), unknown)) {
        InnerCodec.Writer.writeInner(out, value.inner());
      }
      if (value.any() != null) {
        out.name(OUTER, 1);
        out.writeValue(value.any());
      }
      out.endRecord(OUTER, unknown);
    }
  }
}
