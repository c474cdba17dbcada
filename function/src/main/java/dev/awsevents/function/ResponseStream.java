package dev.awsevents.function;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes a response while it is made. Each call of {@code write} with an array is sent at once;
 * single bytes are collected until the next array, {@link #flush()} or the end.
 */
public abstract class ResponseStream extends OutputStream {
  /** For implementations. */
  ResponseStream() {}

  /**
   * A stream that passes all bytes on to another, for tests of handlers. The content type has no
   * effect.
   */
  public static ResponseStream to(OutputStream out) {
    return new PlainResponseStream(out);
  }

  /**
   * Sets the content type of the response. Without it, it is {@code application/octet-stream}.
   *
   * @throws IllegalStateException if the first byte has been sent
   * @throws IllegalArgumentException if the text has line breaks or characters other than ASCII
   */
  public abstract void contentType(String value);

  @Override
  public abstract void write(byte[] bytes, int offset, int length) throws IOException;
}
