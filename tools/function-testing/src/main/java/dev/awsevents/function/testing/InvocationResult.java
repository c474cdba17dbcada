package dev.awsevents.function.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of an invocation. */
public final class InvocationResult {
  private final String requestId;
  private final byte[] payload;
  private final @Nullable String errorType;
  private final @Nullable String contentType;
  private final boolean streamed;
  private final Duration duration;

  InvocationResult(
      String requestId,
      byte[] payload,
      @Nullable String errorType,
      @Nullable String contentType,
      boolean streamed,
      Duration duration) {
    this.requestId = requestId;
    this.payload = payload;
    this.errorType = errorType;
    this.contentType = contentType;
    this.streamed = streamed;
    this.duration = duration;
  }

  static InvocationResult failure(
      String requestId, String type, String message, Duration duration) {
    byte[] payload = error(type, message).getBytes(StandardCharsets.UTF_8);
    return new InvocationResult(requestId, payload, type, null, false, duration);
  }

  /** An error as Lambda reports it. The texts must need no escaping. */
  static String error(String type, String message) {
    return "{\"errorType\":\"" + type + "\",\"errorMessage\":\"" + message + "\"}";
  }

  /** The identifier of the invocation. */
  public String requestId() {
    return requestId;
  }

  /**
   * The response; of a failure the error as JSON, or as much as was streamed before the failure.
   */
  public byte[] payload() {
    return payload.clone();
  }

  /** {@link #payload} as UTF-8 text. */
  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** Whether the function reported an error, timed out or ended. */
  public boolean failed() {
    return errorType != null;
  }

  /**
   * The type of the error, such as the class of an exception, {@code Sandbox.Timedout} or {@code
   * Runtime.ExitError}; null if the function has answered.
   */
  public @Nullable String errorType() {
    return errorType;
  }

  /** The content type that the function sent; null if it sent none. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** Whether the function streamed the response. */
  public boolean streamed() {
    return streamed;
  }

  /** From the moment the function got the event to the end of its answer. */
  public Duration duration() {
    return duration;
  }
}
