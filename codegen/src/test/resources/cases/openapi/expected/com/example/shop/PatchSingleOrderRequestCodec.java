// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PatchSingleOrderRequest}. Not API: its methods change with the schema.
 */
final class PatchSingleOrderRequestCodec implements Codec<PatchSingleOrderRequest> {
  static final PatchSingleOrderRequestCodec INSTANCE = new PatchSingleOrderRequestCodec();

  private static final FieldNames PATCH_SINGLE_ORDER_REQUEST = FieldNames.of("note");

  static {
    Codecs.register(PatchSingleOrderRequest.class, INSTANCE);
  }

  private PatchSingleOrderRequestCodec() {}

  @Override
  public PatchSingleOrderRequest read(JsonReader in) {
    return in.tryReadNull() ? null : readPatchSingleOrderRequest(in);
  }

  @Override
  public void write(JsonWriter out, PatchSingleOrderRequest value) {
    Writer.writePatchSingleOrderRequest(out, value);
  }

  /** Reads {@link PatchSingleOrderRequest}, which must be there. */
  static PatchSingleOrderRequest readPatchSingleOrderRequest(JsonReader in) {
    in.beginObject();
    String note = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PATCH_SINGLE_ORDER_REQUEST, JsonReader.START);
        field != JsonReader.END; field = in.nextField(PATCH_SINGLE_ORDER_REQUEST, field)) {
      switch (field) {
        case 0 -> note = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PATCH_SINGLE_ORDER_REQUEST, field);
      }
    }
    return new PatchSingleOrderRequest(note, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link PatchSingleOrderRequest}. */
    static void writePatchSingleOrderRequest(JsonWriter out, PatchSingleOrderRequest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PATCH_SINGLE_ORDER_REQUEST, 0, value.note(), unknown);
      out.endRecord(PATCH_SINGLE_ORDER_REQUEST, unknown);
    }
  }
}
