package dev.awsevents.function;

/**
 * A handler that streams its response: the caller gets what is written while the handler goes on.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface StreamingHandler<E> {
  /**
   * Processes one event.
   *
   * @throws Exception before the first byte is sent: makes this invocation fail, as with other
   *     handlers; later: ends the response and tells the caller that it is not whole
   */
  void handle(E event, ResponseStream response, LambdaContext context) throws Exception;
}
