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
 * Reads and writes {@link PostParcelsParcelIdEventsRequest}. Not API: its methods change with the
 * schema.
 */
final class PostParcelsParcelIdEventsRequestCodec
    implements Codec<PostParcelsParcelIdEventsRequest> {
  static final PostParcelsParcelIdEventsRequestCodec INSTANCE =
      new PostParcelsParcelIdEventsRequestCodec();

  private static final FieldNames POST_PARCELS_PARCEL_ID_EVENTS_REQUEST = FieldNames.of("place");

  static {
    Codecs.register(PostParcelsParcelIdEventsRequest.class, INSTANCE);
  }

  private PostParcelsParcelIdEventsRequestCodec() {}

  @Override
  public PostParcelsParcelIdEventsRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readPostParcelsParcelIdEventsRequest(in);
  }

  @Override
  public void write(JsonWriter out, PostParcelsParcelIdEventsRequest value) {
    Writer.writePostParcelsParcelIdEventsRequest(out, value);
  }

  /** Reads {@link PostParcelsParcelIdEventsRequest}, which must be there. */
  static PostParcelsParcelIdEventsRequest readPostParcelsParcelIdEventsRequest(JsonReader in) {
    in.beginObject();
    String place = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(POST_PARCELS_PARCEL_ID_EVENTS_REQUEST, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(POST_PARCELS_PARCEL_ID_EVENTS_REQUEST, field)) {
      switch (field) {
        case 0 -> place = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, POST_PARCELS_PARCEL_ID_EVENTS_REQUEST, field);
      }
    }
    return new PostParcelsParcelIdEventsRequest(place, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PostParcelsParcelIdEventsRequest}. */
    static void writePostParcelsParcelIdEventsRequest(JsonWriter out,
        PostParcelsParcelIdEventsRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(POST_PARCELS_PARCEL_ID_EVENTS_REQUEST, 0, value.place(), unknown);
      out.endRecord(POST_PARCELS_PARCEL_ID_EVENTS_REQUEST, unknown);
    }
  }
}
