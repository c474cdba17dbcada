// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link String_}. Not API: its methods change with the schema. */
final class String_Codec implements Codec<String_> {
  static final String_Codec INSTANCE = new String_Codec();

  private static final FieldNames STRING_ = FieldNames.of("a");

  static {
    Codecs.register(String_.class, INSTANCE);
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
  static String_ readString_(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STRING_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STRING_, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STRING_, field);
      }
    }
    return new String_(a, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link String_}. */
    static void writeString_(JsonWriter out, String_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STRING_, 0, value.a(), unknown);
      out.endRecord(STRING_, unknown);
    }
  }
}
