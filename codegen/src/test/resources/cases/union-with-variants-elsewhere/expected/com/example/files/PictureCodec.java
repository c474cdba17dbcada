// Generated from Picture.schema.json; do not edit.
package com.example.files;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Picture}. To be used through {@code AwsEvents}: its methods change with
 * the schema.
 */
public final class PictureCodec implements Codec<Picture> {
  private static final FieldNames PICTURE = FieldNames.of("url");

  static {
    Codecs.register(Picture.class, new PictureCodec());
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
  public static Picture readPicture(JsonReader in) {
    in.beginObject();
    String url = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PICTURE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PICTURE, field)) {
      switch (field) {
        case 0 -> url = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Picture(url, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Picture}. */
    public static void writePicture(JsonWriter out, Picture value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(PICTURE, 0, value.url());
      if (!unknown.isEmpty()) {
        out.writeUnknown(PICTURE, unknown);
      }
      out.endObject();
    }
  }
}
