package dev.awsevents.function;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Sends a response to the Runtime API while the handler writes it. Threads may share it. */
final class ChunkedResponse extends ResponseStream {
  private static final int PENDING_BYTES = 8 * 1024;

  private final RuntimeApiConnection api;
  private final String requestId;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String contentType = "application/octet-stream";
  private @Nullable ChunkedRequest request;
  private boolean closed;

  ChunkedResponse(RuntimeApiConnection api, String requestId) {
    this.api = api;
    this.requestId = requestId;
  }

  @Override
  public synchronized void contentType(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < ' ' || value.charAt(i) >= 127) {
        throw new IllegalArgumentException("a content type has printable ASCII only");
      }
    }
    if (request != null) {
      throw new IllegalStateException("the response has begun");
    }
    contentType = value;
  }

  @Override
  public synchronized void write(int value) throws IOException {
    checkOpen();
    pending.write(value);
    if (pending.size() >= PENDING_BYTES) {
      flush();
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    checkOpen();
    if (length > 0) {
      flush();
      begin().write(bytes, offset, length);
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      begin().write(bytes, 0, bytes.length);
    }
  }

  /** The response ends when the handler returns, so that it can still say that it has failed. */
  @Override
  public synchronized void close() throws IOException {
    flush();
    closed = true;
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the response is closed");
    }
  }

  private ChunkedRequest begin() throws IOException {
    if (request == null) {
      request = api.stream(requestId, contentType);
    }
    return request;
  }

  /** Whether the head has been sent, so that the invocation cannot be reported as failed. */
  synchronized boolean hasBegun() {
    return request != null;
  }

  /** Drops what is left. Later writes fail. */
  synchronized void shut() {
    pending.reset();
    closed = true;
  }

  /** Sends what is left and ends the response. Later writes fail. */
  synchronized @Nullable HttpAnswer finish() throws IOException {
    close();
    return begin().end("");
  }

  /** Ends the response and says that it is not whole. Later writes fail. */
  synchronized @Nullable HttpAnswer abort(ErrorReport report) throws IOException {
    closed = true;
    return begin().end(report.trailers());
  }
}
