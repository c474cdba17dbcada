package dev.awsevents.function.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells the content type of a body by its beginning. The JDK knows the signatures. */
final class ContentSniffer {
  /** As many bytes as Go's {@code http.DetectContentType} looks at. */
  static final int LENGTH = 512;

  private static final String UTF_8 = "; charset=utf-8";

  private ContentSniffer() {}

  static String contentType(byte[] body) {
    int length = Math.min(LENGTH, body.length);
    String known = bySignature(body, length);
    boolean text = isText(body, length);
    if (known != null) {
      return text && known.startsWith("text/") ? known + UTF_8 : known;
    }
    return text ? "text/plain" + UTF_8 : "application/octet-stream";
  }

  private static @Nullable String bySignature(byte[] body, int length) {
    try {
      return URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(body, 0, length));
    } catch (IOException e) {
      return null; // an array does not fail
    }
  }

  /** Whether it is UTF-8 without control characters. The last character may be cut. */
  private static boolean isText(byte[] body, int length) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(length);
    if (decoder.decode(ByteBuffer.wrap(body, 0, length), text, false).isError()) {
      return false;
    }
    text.flip();
    while (text.hasRemaining()) {
      char c = text.get();
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == '\u007f') {
        return false;
      }
    }
    return true;
  }
}
