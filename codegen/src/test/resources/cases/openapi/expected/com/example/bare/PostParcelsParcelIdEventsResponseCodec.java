// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PostParcelsParcelIdEventsResponse}. Not API: its methods change with the
 * schema.
 */
final class PostParcelsParcelIdEventsResponseCodec
    implements Codec<PostParcelsParcelIdEventsResponse> {
  static final PostParcelsParcelIdEventsResponseCodec INSTANCE =
      new PostParcelsParcelIdEventsResponseCodec();

  private static final FieldNames POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE = FieldNames.of("seen");

  static {
    Codecs.register(PostParcelsParcelIdEventsResponse.class, INSTANCE);
  }

  private PostParcelsParcelIdEventsResponseCodec() {}

  @Override
  public PostParcelsParcelIdEventsResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readPostParcelsParcelIdEventsResponse(in);
  }

  @Override
  public void write(JsonWriter out, PostParcelsParcelIdEventsResponse value) {
    Writer.writePostParcelsParcelIdEventsResponse(out, value);
  }

  /** Reads {@link PostParcelsParcelIdEventsResponse}, which must be there. */
  static PostParcelsParcelIdEventsResponse readPostParcelsParcelIdEventsResponse(JsonReader in) {
    in.beginObject();
    Boolean seen = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE, field)) {
      switch (field) {
        case 0 -> seen = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE, field);
      }
    }
    return new PostParcelsParcelIdEventsResponse(seen, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PostParcelsParcelIdEventsResponse}. */
    static void writePostParcelsParcelIdEventsResponse(JsonWriter out,
        PostParcelsParcelIdEventsResponse value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE, 0, value.seen(), unknown);
      out.endRecord(POST_PARCELS_PARCEL_ID_EVENTS_RESPONSE, unknown);
    }
  }
}
