// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SubscribeLightRoomDim}. Not API: its methods change with the schema. */
final class SubscribeLightRoomDimCodec implements Codec<SubscribeLightRoomDim> {
  static final SubscribeLightRoomDimCodec INSTANCE = new SubscribeLightRoomDimCodec();

  private static final FieldNames SUBSCRIBE_LIGHT_ROOM_DIM = FieldNames.of("percent");

  static {
    Codecs.register(SubscribeLightRoomDim.class, INSTANCE);
  }

  private SubscribeLightRoomDimCodec() {}

  @Override
  public SubscribeLightRoomDim read(JsonReader in) {
    return in.tryReadNull() ? null : readSubscribeLightRoomDim(in);
  }

  @Override
  public void write(JsonWriter out, SubscribeLightRoomDim value) {
    Writer.writeSubscribeLightRoomDim(out, value);
  }

  /** Reads {@link SubscribeLightRoomDim}, which must be there. */
  static SubscribeLightRoomDim readSubscribeLightRoomDim(JsonReader in) {
    in.beginObject();
    Long percent = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SUBSCRIBE_LIGHT_ROOM_DIM, JsonReader.START);
        field != JsonReader.END; field = in.nextField(SUBSCRIBE_LIGHT_ROOM_DIM, field)) {
      switch (field) {
        case 0 -> percent = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SUBSCRIBE_LIGHT_ROOM_DIM, field);
      }
    }
    return new SubscribeLightRoomDim(percent, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link SubscribeLightRoomDim}. */
    static void writeSubscribeLightRoomDim(JsonWriter out, SubscribeLightRoomDim value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, SUBSCRIBE_LIGHT_ROOM_DIM, 0, value.percent(), unknown);
      out.endRecord(SUBSCRIBE_LIGHT_ROOM_DIM, unknown);
    }
  }
}
