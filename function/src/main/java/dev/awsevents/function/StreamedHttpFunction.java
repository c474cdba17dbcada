package dev.awsevents.function;

import dev.awsevents.StreamedResponse;
import dev.awsevents.function.http.HttpResponseStream;
import dev.awsevents.http.HttpRequestEvent;

/** Puts the head of an HTTP response before the bytes that a handler writes. */
final class StreamedHttpFunction implements StreamingHandler<HttpRequestEvent> {
  private final HttpStreamingHandler handler;

  private StreamedHttpFunction(HttpStreamingHandler handler) {
    this.handler = handler;
  }

  /** What answers by a handler. Made here, so that other functions load no class for it. */
  static Responder responder(HttpStreamingHandler handler) {
    return new StreamedResponder<>(
        new EventFormat<>(HttpRequestEvent.class), new StreamedHttpFunction(handler));
  }

  @Override
  public void handle(HttpRequestEvent request, ResponseStream response, LambdaContext context)
      throws Exception {
    switch (request.responseFormat()) {
      case FUNCTION_URL, API_GATEWAY_PROXY -> {}
      default ->
          throw new InvocationFailure(
              "Function.ResponseNotStreamable",
              "only function URLs and REST APIs take streamed responses, not the sender of "
                  + request.getClass().getSimpleName());
    }
    response.contentType(StreamedResponse.CONTENT_TYPE);
    HttpResponseStream http = new HttpResponseStream(response);
    handler.handle(request, http, context);
    http.flush();
  }
}
