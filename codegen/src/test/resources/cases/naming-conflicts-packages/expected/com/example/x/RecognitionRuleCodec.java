// Generated from RecognitionRule.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link RecognitionRule}. Not API: its methods change with the schema. */
final class RecognitionRuleCodec implements Codec<RecognitionRule> {
  static final RecognitionRuleCodec INSTANCE = new RecognitionRuleCodec();

  private static final FieldNames RECOGNITION_RULE = FieldNames.of("v");

  static {
    Codecs.register(RecognitionRule.class, INSTANCE);
  }

  private RecognitionRuleCodec() {}

  @Override
  public RecognitionRule read(JsonReader in) {
    return in.tryReadNull() ? null : readRecognitionRule(in);
  }

  @Override
  public void write(JsonWriter out, RecognitionRule value) {
    Writer.writeRecognitionRule(out, value);
  }

  /** Reads {@link RecognitionRule}, which must be there. */
  static RecognitionRule readRecognitionRule(JsonReader in) {
    in.beginObject();
    String v = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECOGNITION_RULE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECOGNITION_RULE, field)) {
      switch (field) {
        case 0 -> v = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECOGNITION_RULE, field);
      }
    }
    return new RecognitionRule(v, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link RecognitionRule}. */
    static void writeRecognitionRule(JsonWriter out, RecognitionRule value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RECOGNITION_RULE, 0, value.v(), unknown);
      out.endRecord(RECOGNITION_RULE, unknown);
    }
  }
}
