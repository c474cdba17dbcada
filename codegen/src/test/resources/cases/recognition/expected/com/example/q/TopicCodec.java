// Generated from Topic.schema.json; do not edit.
package com.example.q;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Topic}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class TopicCodec implements Codec<Topic> {
  private static final FieldNames TOPIC = FieldNames.of("version");

  static {
    Codecs.register(Topic.class, new TopicCodec());
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
  public static Topic readTopic(JsonReader in) {
    in.beginObject();
    String version = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TOPIC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TOPIC, field)) {
      switch (field) {
        case 0 -> version = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Topic(version, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Topic}. */
    public static void writeTopic(JsonWriter out, Topic value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(TOPIC, 0, value.version());
      if (!unknown.isEmpty()) {
        out.writeUnknown(TOPIC, unknown);
      }
      out.endObject();
    }
  }
}
