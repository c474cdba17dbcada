// Generated from reference.json; do not edit.
package com.example.v;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Reference}. Not API: its methods change with the schema. */
final class ReferenceCodec implements Codec<Reference> {
  static final ReferenceCodec INSTANCE = new ReferenceCodec();

  private static final FieldNames REFERENCE = FieldNames.of("ref").expecting("0");

  static {
    Codecs.register(Reference.class, INSTANCE);
  }

  private ReferenceCodec() {}

  @Override
  public Reference read(JsonReader in) {
    return in.tryReadNull() ? null : readReference(in);
  }

  @Override
  public void write(JsonWriter out, Reference value) {
    Writer.writeReference(out, value);
  }

  /** Reads {@link Reference}, which must be there. */
  static Reference readReference(JsonReader in) {
    in.beginObject();
    String ref = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REFERENCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REFERENCE, field)) {
      switch (field) {
        case 0 -> ref = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REFERENCE, field);
      }
    }
    return new Reference(ref, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Reference}. */
    static void writeReference(JsonWriter out, Reference value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(REFERENCE, 0, value.ref(), unknown);
      out.endRecord(REFERENCE, unknown);
    }
  }
}
