// Generated from orders.yaml; do not edit.
package com.example;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PostOrdersResponse}. Not API: its methods change with the schema. */
final class PostOrdersResponseCodec implements Codec<PostOrdersResponse> {
  static final PostOrdersResponseCodec INSTANCE = new PostOrdersResponseCodec();

  private static final FieldNames POST_ORDERS_RESPONSE = FieldNames.of("id");

  static {
    Codecs.register(PostOrdersResponse.class, INSTANCE);
  }

  private PostOrdersResponseCodec() {}

  @Override
  public PostOrdersResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readPostOrdersResponse(in);
  }

  @Override
  public void write(JsonWriter out, PostOrdersResponse value) {
    Writer.writePostOrdersResponse(out, value);
  }

  /** Reads {@link PostOrdersResponse}, which must be there. */
  static PostOrdersResponse readPostOrdersResponse(JsonReader in) {
    in.beginObject();
    Long id = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(POST_ORDERS_RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(POST_ORDERS_RESPONSE, field)) {
      switch (field) {
        case 0 -> id = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, POST_ORDERS_RESPONSE, field);
      }
    }
    return new PostOrdersResponse(id, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PostOrdersResponse}. */
    static void writePostOrdersResponse(JsonWriter out, PostOrdersResponse value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, POST_ORDERS_RESPONSE, 0, value.id(), unknown);
      out.endRecord(POST_ORDERS_RESPONSE, unknown);
    }
  }
}
