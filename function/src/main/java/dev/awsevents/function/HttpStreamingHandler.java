package dev.awsevents.function;

import dev.awsevents.function.http.HttpResponseStream;
import dev.awsevents.http.HttpRequestEvent;

/** A handler that answers an HTTP request while it makes the response. */
@FunctionalInterface
public interface HttpStreamingHandler {
  /**
   * Processes one request.
   *
   * @throws Exception before the first byte is sent: makes this invocation fail, as with other
   *     handlers; later: ends the response and tells the caller that it is not whole
   */
  void handle(HttpRequestEvent request, HttpResponseStream response, LambdaContext context)
      throws Exception;
}
