package dev.awsevents.runtime.codec;

import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads details as their types. Only an event whose type is known loads this class. */
final class FittingDetail {
  private FittingDetail() {}

  /** The next value as the type if it fits, else as free-form JSON. */
  static @Nullable Object read(JsonReader in, Codec<?> codec) {
    if (!in.canGoBack()) {
      Object detail = in.readValue();
      return detail == null ? null : convert(detail, codec);
    }
    int elements = in.beginElements();
    Object mark = in.mark();
    try {
      return codec.read(in);
    } catch (EventFormatException e) {
      in.reset(mark);
      in.dropElements(elements);
      return in.readValue();
    }
  }

  /** Free-form JSON as a value of a type, or itself if it does not fit. */
  static Object convert(Object detail, Codec<?> codec) {
    Utf8JsonWriter document = new Utf8JsonWriter();
    try {
      FreeFormCodec.INSTANCE.write(document, detail);
      Object converted = codec.read(new Utf8JsonReader(document.toByteArray()));
      return converted == null ? detail : converted;
    } catch (EventFormatException | IllegalArgumentException e) {
      return detail; // the latter if a format other than JSON has values of its own
    } finally {
      document.release();
    }
  }
}
