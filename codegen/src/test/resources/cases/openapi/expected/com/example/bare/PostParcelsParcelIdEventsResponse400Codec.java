// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PostParcelsParcelIdEventsResponse400}. Not API: its methods change with
 * the schema.
 */
final class PostParcelsParcelIdEventsResponse400Codec
    implements Codec<PostParcelsParcelIdEventsResponse400> {
  static final PostParcelsParcelIdEventsResponse400Codec INSTANCE =
      new PostParcelsParcelIdEventsResponse400Codec();

  private static final FieldNames POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE400 = FieldNames.of("why");

  static {
    Codecs.register(PostParcelsParcelIdEventsResponse400.class, INSTANCE);
  }

  private PostParcelsParcelIdEventsResponse400Codec() {}

  @Override
  public PostParcelsParcelIdEventsResponse400 read(JsonReader in) {
    return in.tryReadNull() ? null : readPostParcelsParcelIdEventsResponse400(in);
  }

  @Override
  public void write(JsonWriter out, PostParcelsParcelIdEventsResponse400 value) {
    Writer.writePostParcelsParcelIdEventsResponse400(out, value);
  }

  /** Reads {@link PostParcelsParcelIdEventsResponse400}, which must be there. */
  static PostParcelsParcelIdEventsResponse400 readPostParcelsParcelIdEventsResponse400(
      JsonReader in) {
    in.beginObject();
    String why = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE400, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE400, field)) {
      switch (field) {
        case 0 -> why = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE400, field);
      }
    }
    return new PostParcelsParcelIdEventsResponse400(why, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PostParcelsParcelIdEventsResponse400}. */
    static void writePostParcelsParcelIdEventsResponse400(JsonWriter out,
        PostParcelsParcelIdEventsResponse400 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE400, 0, value.why(), unknown);
      out.endRecord(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE400, unknown);
    }
  }
}
