// Generated from NotRecognised.schema.json; do not edit.
package com.example.w;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link NotRecognised}. To be used through {@code AwsEvents}: its methods change
 * with the schema.
 */
public final class NotRecognisedCodec implements Codec<NotRecognised> {
  private static final FieldNames NOT_RECOGNISED = FieldNames.of("a");

  static {
    Codecs.register(NotRecognised.class, new NotRecognisedCodec());
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
  public static NotRecognised readNotRecognised(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NOT_RECOGNISED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NOT_RECOGNISED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new NotRecognised(a, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link NotRecognised}. */
    public static void writeNotRecognised(JsonWriter out, NotRecognised value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(NOT_RECOGNISED, 0, value.a());
      if (!unknown.isEmpty()) {
        out.writeUnknown(NOT_RECOGNISED, unknown);
      }
      out.endObject();
    }
  }
}
