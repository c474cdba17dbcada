package dev.awsevents.function;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body is sent in chunks. Its connection ends with it, as AWS demands. */
final class ChunkedRequest {
  /** Below it, a chunk is one packet. */
  private static final int SMALL_CHUNK = 16 * 1024;

  private static final byte[] LINE_END = {'\r', '\n'};

  private final HttpConnection connection;
  private final OutputStream out;
  private final HttpReader in;

  ChunkedRequest(HttpConnection connection, OutputStream out, HttpReader in) {
    this.connection = connection;
    this.out = out;
    this.in = in;
  }

  /** Sends a chunk, which must not be empty: an empty one would be the last. */
  void write(byte[] bytes, int offset, int length) throws IOException {
    byte[] size = (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    if (length <= SMALL_CHUNK) {
      byte[] chunk = new byte[size.length + length + LINE_END.length];
      System.arraycopy(size, 0, chunk, 0, size.length);
      System.arraycopy(bytes, offset, chunk, size.length, length);
      System.arraycopy(LINE_END, 0, chunk, size.length + length, LINE_END.length);
      out.write(chunk);
    } else {
      out.write(size);
      out.write(bytes, offset, length);
      out.write(LINE_END);
    }
  }

  /**
   * Ends the body and waits for the answer.
   *
   * @param trailers lines with their ends
   * @return null if there was no answer: AWS lets the runtime close the connection without one
   * @throws IOException if the connection failed before the body was sent
   */
  @Nullable HttpAnswer end(String trailers) throws IOException {
    IOException failure = null;
    try {
      out.write(("0\r\n" + trailers + "\r\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      failure = e;
    }
    try {
      HttpAnswer response = in.read();
      if (response != null || failure == null) {
        return response;
      }
      throw failure;
    } finally {
      connection.close();
    }
  }
}
