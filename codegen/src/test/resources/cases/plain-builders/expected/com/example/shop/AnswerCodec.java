// Generated from Answer.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Answer}. Not API: its methods change with the schema. */
final class AnswerCodec implements Codec<Answer> {
  static final AnswerCodec INSTANCE = new AnswerCodec();

  private static final FieldNames ANSWER = FieldNames.of("status", "text").expecting("0");

  static {
    Codecs.register(Answer.class, INSTANCE);
  }

  private AnswerCodec() {}

  @Override
  public Answer read(JsonReader in) {
    return in.tryReadNull() ? null : readAnswer(in);
  }

  @Override
  public void write(JsonWriter out, Answer value) {
    Writer.writeAnswer(out, value);
  }

  /** Reads {@link Answer}, which must be there. */
  static Answer readAnswer(JsonReader in) {
    in.beginObject();
    Long status = null;
    String text = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ANSWER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ANSWER, field)) {
      switch (field) {
        case 0 -> status = in.readLong();
        case 1 -> text = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ANSWER, field);
      }
    }
    return new Answer(status, text, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Answer}. */
    static void writeAnswer(JsonWriter out, Answer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ANSWER, 0, value.status(), unknown);
      out.field(ANSWER, 1, value.text(), unknown);
      out.endRecord(ANSWER, unknown);
    }
  }
}
