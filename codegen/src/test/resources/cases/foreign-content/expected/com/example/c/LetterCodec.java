// Generated from letter.json; do not edit.
package com.example.c;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.value.Bytes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Letter}. Not API: its methods change with the schema. */
final class LetterCodec implements Codec<Letter> {
  static final LetterCodec INSTANCE = new LetterCodec();

  private static final FieldNames LETTER = FieldNames.of("xml", "unsaid", "number", "list", "zip",
      "image");

  static {
    Codecs.register(Letter.class, INSTANCE);
  }

  private LetterCodec() {}

  @Override
  public Letter read(JsonReader in) {
    return in.tryReadNull() ? null : readLetter(in);
  }

  @Override
  public void write(JsonWriter out, Letter value) {
    Writer.writeLetter(out, value);
  }

  /** Reads {@link Letter}, which must be there. */
  static Letter readLetter(JsonReader in) {
    in.beginObject();
    String xml = null;
    String unsaid = null;
    Long number = null;
    String list = null;
    String zip = null;
    Bytes image = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LETTER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LETTER, field)) {
      switch (field) {
        case 0 -> xml = in.readString();
        case 1 -> unsaid = in.readString();
        case 2 -> number = in.readLong();
        case 3 -> list = in.readString();
        case 4 -> zip = in.readString();
        case 5 -> image = Binary.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LETTER, field);
      }
    }
    return new Letter(xml, unsaid, number, list, zip, image, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Letter}. */
    static void writeLetter(JsonWriter out, Letter value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LETTER, 0, value.xml(), unknown);
      out.field(LETTER, 1, value.unsaid(), unknown);
      Scalars.writeLong(out, LETTER, 2, value.number(), unknown);
      out.field(LETTER, 3, value.list(), unknown);
      out.field(LETTER, 4, value.zip(), unknown);
      Binary.write(out, LETTER, 5, value.image(), unknown);
      out.endRecord(LETTER, unknown);
    }
  }
}
