package dev.awsevents.site.browser;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.JsonWriter;

/** What is wrong with a text that cannot be read, and where in it. */
final class PayloadError {
  private PayloadError() {}

  /** Writes the member {@code error}. */
  static void write(JsonWriter out, String text, EventFormatException error) {
    out.name("error");
    out.beginObject();
    out.name("message");
    out.writeString(error.problem());
    out.name("path");
    out.writeString(error.path());
    out.name("pointer");
    String pointer = JsonPaths.pointer(error.path());
    if (pointer == null) {
      out.writeNull();
    } else {
      out.writeString(pointer);
    }
    int offset = offset(text, error.byteOffset());
    TextPosition position = TextPosition.of(text, offset);
    out.name("offset");
    out.writeLong(offset);
    position.write(out);
    out.endObject();
  }

  /** Writes the member {@code error} for what is not about a place. */
  static void write(JsonWriter out, String message) {
    out.name("error");
    out.beginObject();
    out.name("message");
    out.writeString(message);
    out.endObject();
  }

  /** The index of the character that a byte of the UTF-8 text belongs to. */
  private static int offset(String text, long byteOffset) {
    long bytes = 0;
    int at = 0;
    while (at < text.length() && bytes < byteOffset) {
      char c = text.charAt(at);
      boolean pair =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      // The reader gets an escape of six characters in place of half a pair.
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : pair ? 4 : Character.isSurrogate(c) ? 6 : 3;
      at += pair ? 2 : 1;
    }
    return bytes > byteOffset ? Math.max(0, at - 1) : at;
  }
}
