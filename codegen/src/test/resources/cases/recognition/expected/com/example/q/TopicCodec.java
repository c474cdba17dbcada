// Generated from Topic.schema.json; do not edit.
package com.example.q;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Topic}. Not API: its methods change with the schema. */
final class TopicCodec implements Codec<Topic> {
  static final TopicCodec INSTANCE = new TopicCodec();

  private static final FieldNames TOPIC = FieldNames.of("version");

  static {
    Codecs.register(Topic.class, INSTANCE);
  }

  private TopicCodec() {}

  @Override
  public Topic read(JsonReader in) {
    return in.tryReadNull() ? null : readTopic(in);
  }

  @Override
  public void write(JsonWriter out, Topic value) {
    Writer.writeTopic(out, value);
  }

  /** Reads {@link Topic}, which must be there. */
  static Topic readTopic(JsonReader in) {
    in.beginObject();
    String version = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TOPIC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TOPIC, field)) {
      switch (field) {
        case 0 -> version = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TOPIC, field);
      }
    }
    return new Topic(version, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Topic}. */
    static void writeTopic(JsonWriter out, Topic value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TOPIC, 0, value.version(), unknown);
      out.endRecord(TOPIC, unknown);
    }
  }
}
