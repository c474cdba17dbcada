// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link String_}. To be used through {@code AwsEvents}: its methods change with
 * the schema.
 */
public final class String_Codec implements Codec<String_> {
  private static final FieldNames STRING_ = FieldNames.of("a");

  static {
    Codecs.register(String_.class, new String_Codec());
  }

  private String_Codec() {}

  @Override
  public String_ read(JsonReader in) {
    return in.tryReadNull() ? null : readString_(in);
  }

  @Override
  public void write(JsonWriter out, String_ value) {
    Writer.writeString_(out, value);
  }

  /** Reads {@link String_}, which must be there. */
  public static String_ readString_(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STRING_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STRING_, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new String_(a, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link String_}. */
    public static void writeString_(JsonWriter out, String_ value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(STRING_, 0, value.a());
      if (!unknown.isEmpty()) {
        out.writeUnknown(STRING_, unknown);
      }
      out.endObject();
    }
  }
}
