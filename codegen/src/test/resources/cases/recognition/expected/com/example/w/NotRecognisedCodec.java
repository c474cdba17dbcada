// Generated from NotRecognised.schema.json; do not edit.
package com.example.w;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link NotRecognised}. Not API: its methods change with the schema. */
final class NotRecognisedCodec implements Codec<NotRecognised> {
  static final NotRecognisedCodec INSTANCE = new NotRecognisedCodec();

  private static final FieldNames NOT_RECOGNISED = FieldNames.of("a");

  static {
    Codecs.register(NotRecognised.class, INSTANCE);
  }

  private NotRecognisedCodec() {}

  @Override
  public NotRecognised read(JsonReader in) {
    return in.tryReadNull() ? null : readNotRecognised(in);
  }

  @Override
  public void write(JsonWriter out, NotRecognised value) {
    Writer.writeNotRecognised(out, value);
  }

  /** Reads {@link NotRecognised}, which must be there. */
  static NotRecognised readNotRecognised(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NOT_RECOGNISED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NOT_RECOGNISED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NOT_RECOGNISED, field);
      }
    }
    return new NotRecognised(a, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link NotRecognised}. */
    static void writeNotRecognised(JsonWriter out, NotRecognised value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NOT_RECOGNISED, 0, value.a(), unknown);
      out.endRecord(NOT_RECOGNISED, unknown);
    }
  }
}
