// Generated from Inner.schema.json; do not edit.
package com.example.c;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Inner}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class InnerCodec implements Codec<Inner> {
  private static final FieldNames INNER = FieldNames.of("name");

  static {
    Codecs.register(Inner.class, new InnerCodec());
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
  public static Inner readInner(JsonReader in) {
    in.beginObject();
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INNER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INNER, field)) {
      switch (field) {
        case 0 -> name = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Inner(name, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Inner}. */
    public static void writeInner(JsonWriter out, Inner value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(INNER, 0, value.name());
      if (!unknown.isEmpty()) {
        out.writeUnknown(INNER, unknown);
      }
      out.endObject();
    }
  }
}
