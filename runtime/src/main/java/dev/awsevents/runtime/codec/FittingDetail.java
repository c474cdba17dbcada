package dev.awsevents.runtime.codec;

import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.PathName;
import dev.awsevents.runtime.json.Utf8JsonReader;
import org.jspecify.annotations.Nullable;

/** Reads details as their types. Only an event whose type is known loads this class. */
final class FittingDetail {
  private FittingDetail() {}

  /** The next value as the type if it fits, else as free-form JSON. */
  static @Nullable Object read(JsonReader in, Codec<?> codec) {
    if (DetailCodec.isForeign(codec)) {
      return codec.read(in);
    }
    if (!in.canGoBack()) {
      Object detail = in.readValue();
      byte[] document = detail == null ? null : document(detail);
      return document == null ? detail : fit(new Utf8JsonReader(document), codec, detail);
    }
    int elements = in.beginElements();
    Object mark = in.mark();
    try {
      return codec.read(in);
    } catch (EventFormatException e) {
      in.reset(mark);
      in.dropElements(elements);
      in.onMisfit(e);
      return in.readValue();
    }
  }

  /**
   * Free-form JSON as a value of a type, or itself if it does not fit.
   *
   * @param in has read the event
   * @param field of the event, which the detail was read from
   */
  static @Nullable Object convert(
      JsonReader in, FieldNames names, int field, Object detail, Codec<?> codec) {
    byte[] document = document(detail);
    if (document == null) {
      return detail;
    }
    if (DetailCodec.isForeign(codec)) {
      return readForeign(document, names.name(field), codec);
    }
    Object converted = fit(in.ofMember(document, names, field), codec, detail);
    return converted == null ? detail : converted;
  }

  private static @Nullable Object readForeign(byte[] document, String member, Codec<?> codec) {
    try {
      return codec.read(new Utf8JsonReader(document));
    } catch (EventFormatException e) {
      StringBuilder path = new StringBuilder("$");
      PathName.append(path, member);
      // Where the document was inside the event is not known any more.
      throw new EventFormatException(e.problem(), path + e.path().substring(1), -1);
    }
  }

  private static @Nullable Object fit(
      JsonReader document, Codec<?> codec, @Nullable Object detail) {
    Object mark = document.mark();
    try {
      return codec.read(document);
    } catch (EventFormatException e) {
      document.reset(mark);
      document.onMisfit(e);
      return detail;
    }
  }

  /** The detail as JSON; null if a format other than JSON has values of its own in it. */
  private static byte @Nullable [] document(Object detail) {
    try {
      return FreeFormCodec.document(detail);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
