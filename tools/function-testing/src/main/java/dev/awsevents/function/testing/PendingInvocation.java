package dev.awsevents.function.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An invocation without a result yet. */
final class PendingInvocation {
  private final InvocationRequest request;
  private final OutputStream pieces;
  private final CompletableFuture<InvocationResult> result = new CompletableFuture<>();
  private final CompletableFuture<Void> delivery = new CompletableFuture<>();
  private volatile long deliveredAt;

  /**
   * An invocation.
   *
   * @param pieces gets a streamed response while it arrives
   */
  PendingInvocation(InvocationRequest request, OutputStream pieces) {
    this.request = request;
    this.pieces = pieces;
  }

  InvocationRequest request() {
    return request;
  }

  /** Completes when the function has answered. */
  CompletableFuture<InvocationResult> result() {
    return result;
  }

  /** Completes when the function has got the event. */
  CompletableFuture<Void> delivery() {
    return delivery;
  }

  void delivered() {
    deliveredAt = System.nanoTime();
    delivery.complete(null);
  }

  boolean isDelivered() {
    return delivery.isDone();
  }

  Duration duration() {
    return isDelivered() ? Duration.ofNanos(System.nanoTime() - deliveredAt) : Duration.ZERO;
  }

  /** Collects a response, and passes it on at once if it is streamed. */
  final class Body {
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final boolean streamed;

    Body(boolean streamed) {
      this.streamed = streamed;
    }

    void add(byte[] piece) throws IOException {
      whole.writeBytes(piece);
      if (streamed) {
        pieces.write(piece);
        pieces.flush();
      }
    }

    int size() {
      return whole.size();
    }

    void endWithError(@Nullable String header, @Nullable String contentType) {
      end(ErrorReport.type(whole.toByteArray(), header), contentType);
    }

    void end(@Nullable String errorType, @Nullable String contentType) {
      result.complete(
          new InvocationResult(
              request.requestId(),
              whole.toByteArray(),
              errorType,
              contentType,
              streamed,
              duration()));
    }
  }

  void fail(String type, String message) {
    result.complete(InvocationResult.failure(request.requestId(), type, message, duration()));
  }
}
