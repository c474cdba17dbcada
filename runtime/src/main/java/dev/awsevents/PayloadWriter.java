package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Apart from {@link AwsEvents}, so that reading the first event does not load the writer. */
final class PayloadWriter {
  private PayloadWriter() {}

  static byte[] toBytes(Object payload) {
    Utf8JsonWriter document = document(payload);
    byte[] bytes = document.toByteArray();
    document.release();
    return bytes;
  }

  static String toText(Object payload) {
    Utf8JsonWriter document = document(payload);
    String text = document.toText();
    document.release();
    return text;
  }

  static void write(Object payload, OutputStream out) throws IOException {
    Utf8JsonWriter document = document(payload);
    document.writeTo(out);
    document.release();
  }

  private static Utf8JsonWriter document(Object payload) {
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<Object> codec = (Codec<Object>) Codecs.of(payload.getClass());
    Utf8JsonWriter document = new Utf8JsonWriter();
    codec.write(document, payload);
    return document;
  }
}
