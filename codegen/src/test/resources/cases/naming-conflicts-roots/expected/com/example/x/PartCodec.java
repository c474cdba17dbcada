// Generated from Part.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Part}. Not API: its methods change with the schema. */
final class PartCodec implements Codec<Part> {
  static final PartCodec INSTANCE = new PartCodec();

  private static final FieldNames PART = FieldNames.of("text", "holder");

  static {
    Codecs.register(Part.class, INSTANCE);
  }

  private PartCodec() {}

  @Override
  public Part read(JsonReader in) {
    return in.tryReadNull() ? null : readPart(in);
  }

  @Override
  public void write(JsonWriter out, Part value) {
    Writer.writePart(out, value);
  }

  /** Reads {@link Part}, which must be there. */
  static Part readPart(JsonReader in) {
    in.beginObject();
    String text = null;
    Holder holder = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> text = in.readRepeatedString(0);
        case 1 -> holder = in.startsObject() ? HolderCodec.readHolder(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Part(text, holder, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Part}. */
    static void writePart(JsonWriter out, Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.text(), unknown);
      if (out.tryName(PART, 1, value.holder(), unknown)) {
        HolderCodec.Writer.writeHolder(out, value.holder());
      }
      out.endRecord(PART, unknown);
    }
  }
}
