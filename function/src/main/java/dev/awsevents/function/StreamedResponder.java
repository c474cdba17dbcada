package dev.awsevents.function;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Sends a response while the handler writes it. */
final class StreamedResponder<E> implements Responder {
  private final EventFormat<E> format;
  private final StreamingHandler<? super E> handler;

  StreamedResponder(EventFormat<E> format, StreamingHandler<? super E> handler) {
    this.format = format;
    this.handler = handler;
  }

  @Override
  public void initialize() {
    format.find();
  }

  @Override
  @SuppressWarnings("NullAway") // an event is null only where JSON null may be an event
  public @Nullable Throwable respond(
      Invocation invocation, LambdaContext context, RuntimeApiConnection api) throws Exception {
    E event = format.read(invocation.payload());
    ChunkedResponse response = new ChunkedResponse(api, invocation.requestId());
    Throwable failure = null;
    try {
      handler.handle(event, response, context);
      response.flush();
      // Lambda may freeze the process as soon as it has the response.
      System.out.flush();
    } catch (Throwable e) {
      if (!response.hasBegun()) {
        response.shut();
        throw e;
      }
      failure = e;
    }
    end(invocation.requestId(), response, failure, api);
    return failure;
  }

  private static void end(
      String requestId,
      ChunkedResponse response,
      @Nullable Throwable failure,
      RuntimeApiConnection api)
      throws RuntimeApiException {
    HttpAnswer answer = null;
    try {
      if (failure == null) {
        answer = response.finish();
      } else {
        ErrorReport report = ErrorReport.of(failure);
        report.log(requestId);
        answer = response.abort(report);
      }
    } catch (IOException e) {
      System.err.println(requestId + " the response could not be sent: " + e.getMessage());
    }
    if (answer != null) {
      api.checkStream(requestId, answer);
    }
  }
}
