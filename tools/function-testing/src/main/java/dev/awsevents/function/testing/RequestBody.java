package dev.awsevents.function.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.Trailers;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads the body of a request and the headers after it, which Jetty's streams do not tell. */
final class RequestBody {
  private RequestBody() {}

  interface Sink {
    void add(byte[] piece) throws IOException;
  }

  static String text(Request request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    read(request, bytes::writeBytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Passes the body on piece by piece, as it arrives, and returns what comes after it. */
  static HttpFields read(Request request, Sink sink) throws IOException {
    HttpFields trailers = HttpFields.EMPTY;
    while (true) {
      Content.Chunk chunk = next(request);
      if (Content.Chunk.isFailure(chunk)) {
        throw new IOException("the body is not whole", chunk.getFailure());
      }
      if (chunk instanceof Trailers end) {
        trailers = end.getTrailers();
      }
      byte[] piece = new byte[chunk.remaining()];
      chunk.getByteBuffer().get(piece);
      boolean last = chunk.isLast();
      chunk.release();
      if (piece.length > 0) {
        sink.add(piece);
      }
      if (last) {
        return trailers;
      }
    }
  }

  private static Content.Chunk next(Request request) throws IOException {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk != null) {
        return chunk;
      }
      CountDownLatch ready = new CountDownLatch(1);
      request.demand(ready::countDown);
      try {
        ready.await();
      } catch (InterruptedException e) {
        throw (IOException) new InterruptedIOException().initCause(e);
      }
    }
  }
}
