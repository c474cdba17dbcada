// Generated from AnyNotice.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AnyNotice}. Not API: its methods change with the schema. */
final class AnyNoticeCodec implements Codec<AnyNotice> {
  static final AnyNoticeCodec INSTANCE = new AnyNoticeCodec();

  private static final FieldNames ANY_NOTICE = FieldNames.of();

  static {
    Codecs.register(AnyNotice.class, INSTANCE);
  }

  private AnyNoticeCodec() {}

  @Override
  public AnyNotice read(JsonReader in) {
    return in.tryReadNull() ? null : readAnyNotice(in);
  }

  @Override
  public void write(JsonWriter out, AnyNotice value) {
    Writer.writeAnyNotice(out, value);
  }

  /** Reads {@link AnyNotice}, which must be there. */
  static AnyNotice readAnyNotice(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ANY_NOTICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ANY_NOTICE, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ANY_NOTICE, field);
      }
    }
    return new AnyNotice(in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link AnyNotice}. */
    static void writeAnyNotice(JsonWriter out, AnyNotice value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.endRecord(ANY_NOTICE, unknown);
    }
  }
}
