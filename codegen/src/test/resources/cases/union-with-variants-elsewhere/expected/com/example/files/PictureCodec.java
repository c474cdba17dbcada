// Generated from Picture.schema.json; do not edit.
package com.example.files;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Picture}. Not API: its methods change with the schema. */
final class PictureCodec implements Codec<Picture> {
  static final PictureCodec INSTANCE = new PictureCodec();

  private static final FieldNames PICTURE = FieldNames.of("url").expecting("0");

  static {
    Codecs.register(Picture.class, INSTANCE);
  }

  private PictureCodec() {}

  @Override
  public Picture read(JsonReader in) {
    return in.tryReadNull() ? null : readPicture(in);
  }

  @Override
  public void write(JsonWriter out, Picture value) {
    Writer.writePicture(out, value);
  }

  /** Reads {@link Picture}, which must be there. */
  static Picture readPicture(JsonReader in) {
    in.beginObject();
    String url = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PICTURE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PICTURE, field)) {
      switch (field) {
        case 0 -> url = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PICTURE, field);
      }
    }
    return new Picture(url, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Picture}. */
    static void writePicture(JsonWriter out, Picture value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PICTURE, 0, value.url(), unknown);
      out.endRecord(PICTURE, unknown);
    }
  }
}
