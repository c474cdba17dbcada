package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes payloads. It is apart from {@link AwsEvents}, so that reading the first event does not
 * load the writer.
 */
final class PayloadWriter {
  private PayloadWriter() {}

  static byte[] toBytes(Object payload) {
    return toBytes(payload, codec(payload));
  }

  static String toText(Object payload) {
    return toText(payload, codec(payload));
  }

  static void write(Object payload, OutputStream out) throws IOException {
    write(payload, codec(payload), out);
  }

  @SuppressWarnings("unchecked") // the codec of the value's own class
  private static Codec<Object> codec(Object payload) {
    return (Codec<Object>) Codecs.of(payload.getClass());
  }

  static <T> byte[] toBytes(T payload, Codec<T> codec) {
    Utf8JsonWriter document = document(payload, codec);
    byte[] bytes = document.toByteArray();
    document.release();
    return bytes;
  }

  static <T> String toText(T payload, Codec<T> codec) {
    Utf8JsonWriter document = document(payload, codec);
    String text = document.toText();
    document.release();
    return text;
  }

  static <T> void write(T payload, Codec<T> codec, OutputStream out) throws IOException {
    Utf8JsonWriter document = document(payload, codec);
    document.writeTo(out);
    document.release();
  }

  private static <T> Utf8JsonWriter document(T payload, Codec<T> codec) {
    Utf8JsonWriter document = new Utf8JsonWriter();
    codec.write(document, payload);
    return document;
  }
}
