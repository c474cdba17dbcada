package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/** Sends the result of a handler when the handler has returned. */
final class BufferedResponder<E> implements Responder {
  private final @Nullable EventFormat<E> format;
  private final Handler<? super E, ?> handler;

  /**
   * A responder.
   *
   * @param format null if the handler does not look at the event
   */
  BufferedResponder(@Nullable EventFormat<E> format, Handler<? super E, ?> handler) {
    this.format = format;
    this.handler = handler;
  }

  @Override
  public void initialize() {
    if (format != null) {
      format.find();
    }
  }

  @Override
  @SuppressWarnings("NullAway") // an event is null only where JSON null may be an event
  public @Nullable Throwable respond(
      Invocation invocation, LambdaContext context, RuntimeApiConnection api) throws Exception {
    E event = format == null ? null : format.read(invocation.payload());
    byte[] response = ResponseBody.of(handler.handle(event, context));
    // Lambda may freeze the process as soon as it has the response.
    System.out.flush();
    api.respond(invocation.requestId(), response);
    return null;
  }
}
