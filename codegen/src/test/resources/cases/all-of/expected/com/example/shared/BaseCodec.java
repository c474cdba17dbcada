// Generated from Base.schema.json; do not edit.
package com.example.shared;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Base}. Not API: its methods change with the schema. */
final class BaseCodec implements Codec<Base> {
  static final BaseCodec INSTANCE = new BaseCodec();

  private static final FieldNames BASE = FieldNames.of("id", "version").expecting("0");

  static {
    Codecs.register(Base.class, INSTANCE);
  }

  private BaseCodec() {}

  @Override
  public Base read(JsonReader in) {
    return in.tryReadNull() ? null : readBase(in);
  }

  @Override
  public void write(JsonWriter out, Base value) {
    Writer.writeBase(out, value);
  }

  /** Reads {@link Base}, which must be there. */
  static Base readBase(JsonReader in) {
    in.beginObject();
    String id = null;
    String version = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BASE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BASE, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> version = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BASE, field);
      }
    }
    return new Base(id, version, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Base}. */
    static void writeBase(JsonWriter out, Base value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BASE, 0, value.id(), unknown);
      out.field(BASE, 1, value.version(), unknown);
      out.endRecord(BASE, unknown);
    }
  }
}
