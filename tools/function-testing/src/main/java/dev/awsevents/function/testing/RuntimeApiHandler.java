package dev.awsevents.function.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The paths of the Runtime API and of the Extensions API. */
final class RuntimeApiHandler extends Handler.Abstract {
  private static final String RUNTIME = "/2018-06-01/runtime/";
  private static final String EXTENSION = "/2020-01-01/extension/";
  private static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";

  private final Invocations invocations;
  private final String arn;
  private final Duration timeout;

  RuntimeApiHandler(Invocations invocations, String arn, Duration timeout) {
    this.arn = arn;
    this.invocations = invocations;
    this.timeout = timeout;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    String path = Request.getPathInContext(request);
    boolean get = request.getMethod().equals("GET");
    if (get && path.equals(RUNTIME + "invocation/next")) {
      invocations.next(invocation -> deliver(invocation, response, callback));
    } else if (!get && path.equals(RUNTIME + "init/error")) {
      String report = RequestBody.text(request);
      String type = ErrorReport.type(report.getBytes(StandardCharsets.UTF_8), errorType(request));
      InitializationFailure failure = new InitializationFailure(type, report);
      invocations.initialization().completeExceptionally(failure);
      answer(response, callback, 202, "{\"status\":\"OK\"}");
    } else if (!get && path.startsWith(RUNTIME + "invocation/")) {
      String[] parts = path.substring((RUNTIME + "invocation/").length()).split("/", -1);
      take(parts, request, response, callback);
    } else if (!get && path.equals(EXTENSION + "register")) {
      response.getHeaders().put("Lambda-Extension-Identifier", UUID.randomUUID().toString());
      RequestBody.text(request);
      answer(response, callback, 200, "{}");
    } else if (get && path.equals(EXTENSION + "event/next")) {
      // Internal extensions get no events. The answer comes never: the process ends before.
      return true;
    } else {
      answer(response, callback, 404, error("NotFound", "the Runtime API has no such path"));
    }
    return true;
  }

  private void deliver(PendingInvocation invocation, Response response, Callback callback) {
    InvocationRequest request = invocation.request();
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Lambda-Runtime-Aws-Request-Id", request.requestId());
    headers.put(
        "Lambda-Runtime-Deadline-Ms",
        String.valueOf(System.currentTimeMillis() + timeout.toMillis()));
    headers.put("Lambda-Runtime-Invoked-Function-Arn", arn);
    putIfPresent(headers, "Lambda-Runtime-Trace-Id", request.traceId());
    putIfPresent(headers, "Lambda-Runtime-Client-Context", request.clientContext());
    putIfPresent(headers, "Lambda-Runtime-Cognito-Identity", request.cognitoIdentity());
    putIfPresent(headers, "Lambda-Runtime-Aws-Tenant-Id", request.tenantId());
    headers.put(HttpHeader.CONTENT_TYPE, "application/json");
    invocation.delivered();
    response.setStatus(200);
    response.write(true, ByteBuffer.wrap(request.payload()), callback);
  }

  private static void putIfPresent(
      HttpFields.Mutable headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  private void take(String[] path, Request request, Response response, Callback callback)
      throws IOException {
    PendingInvocation invocation = path.length == 2 ? invocations.find(path[0]) : null;
    if (invocation == null || !invocation.isDelivered()) {
      answer(response, callback, 400, error("InvalidRequestID", "Invalid request ID"));
    } else if (invocation.result().isDone()) {
      answer(
          response,
          callback,
          403,
          error("InvalidStateTransition", "the invocation has been answered before"));
    } else if (path[1].equals("response")) {
      answer(invocation, request, response, callback);
    } else if (path[1].equals("error")) {
      PendingInvocation.Body body = invocation.new Body(false);
      RequestBody.read(request, body::add);
      body.endWithError(errorType(request), request.getHeaders().get(HttpHeader.CONTENT_TYPE));
      answer(response, callback, 202, "{\"status\":\"OK\"}");
    } else {
      answer(response, callback, 404, error("NotFound", "the Runtime API has no such path"));
    }
  }

  private static void answer(
      PendingInvocation invocation, Request request, Response response, Callback callback)
      throws IOException {
    boolean streamed =
        "streaming".equals(request.getHeaders().get("Lambda-Runtime-Function-Response-Mode"));
    PendingInvocation.Body body = invocation.new Body(streamed);
    HttpFields trailers = RequestBody.read(request, body::add);
    if (!streamed && body.size() > FunctionEnvironment.MAX_RESPONSE) {
      answer(
          response,
          callback,
          413,
          error(
              "RequestEntityTooLarge",
              "Exceeded maximum allowed payload size ("
                  + FunctionEnvironment.MAX_RESPONSE
                  + " bytes)."));
      return;
    }
    body.end(trailers.get(ERROR_TYPE), request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    answer(response, callback, 202, "{\"status\":\"OK\"}");
  }

  private static @Nullable String errorType(Request request) {
    return request.getHeaders().get(ERROR_TYPE);
  }

  private static String error(String type, String message) {
    return "{\"errorMessage\":\"" + message + "\",\"errorType\":\"" + type + "\"}";
  }

  private static void answer(Response response, Callback callback, int status, String json) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.write(true, ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), callback);
  }
}
