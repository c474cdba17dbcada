package dev.awsevents.function;

import dev.awsevents.LambdaResponse;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.http.HttpRequestEvent;
import org.jspecify.annotations.Nullable;

/** Turns the HTTP response of a handler into the form that the sender of the request expects. */
final class HttpFunction implements Handler<HttpRequestEvent, LambdaResponse> {
  private final Handler<? super HttpRequestEvent, HttpResponse> handler;

  private HttpFunction(Handler<? super HttpRequestEvent, HttpResponse> handler) {
    this.handler = handler;
  }

  /** What answers by a handler. Made here, so that other functions load no class for it. */
  static Responder responder(Handler<? super HttpRequestEvent, HttpResponse> handler) {
    return new BufferedResponder<>(
        new EventFormat<>(HttpRequestEvent.class), new HttpFunction(handler));
  }

  @Override
  public LambdaResponse handle(HttpRequestEvent request, LambdaContext context) throws Exception {
    @Nullable HttpResponse response = handler.handle(request, context);
    if (response == null) {
      throw new InvocationFailure("Function.NoResponse", "the handler returned no response");
    }
    return response.build();
  }
}
