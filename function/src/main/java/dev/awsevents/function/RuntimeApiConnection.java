package dev.awsevents.function;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The Runtime API, version 2018-06-01, as one loop uses it:
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
final class RuntimeApiConnection {
  static final String JSON = "Content-Type: application/json\r\n";

  private static final String ROOT = "/2018-06-01/runtime/";
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;

  /** On Managed Instances an invocation may time out, and the process goes on. */
  private static final int GONE = 410;

  private static final int TOO_LARGE = 413;

  private final HttpConnection http;

  /** The current invocation, if its response was refused. */
  private @Nullable String withoutResponse;

  /**
   * Does not connect yet.
   *
   * @param address host and port
   * @throws IllegalArgumentException if it is something else
   */
  RuntimeApiConnection(String address) {
    this.http = new HttpConnection(address);
  }

  /** Waits for the next invocation, without limit: Lambda freezes the process meanwhile. */
  Invocation next() throws RuntimeApiException {
    withoutResponse = null;
    HttpAnswer response = http.exchange("GET", ROOT + "invocation/next", "", null);
    if (response.status() != OK) {
      throw refused("the next invocation", response);
    }
    return Invocation.of(response);
  }

  /**
   * Sends the response of an invocation.
   *
   * @throws InvocationFailure if the Runtime API refuses this response
   */
  void respond(String requestId, byte[] body) throws RuntimeApiException {
    HttpAnswer response = http.exchange("POST", path(requestId, "response"), JSON, body);
    if (isTooLate(requestId, response)) {
      return;
    }
    if (isRefused("the response", response)) {
      withoutResponse = requestId;
      throw refusal(response.status());
    }
  }

  /** Begins a response that is sent piece by piece. It has a connection of its own. */
  ChunkedRequest stream(String requestId, String contentType) throws IOException {
    return http.another()
        .beginChunked(
            path(requestId, "response"),
            "Content-Type: "
                + contentType
                + "\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"
                + "Trailer: "
                + ErrorReport.TYPE_HEADER
                + ", "
                + ErrorReport.BODY_TRAILER
                + "\r\n");
  }

  /** Says what the Runtime API made of a streamed response, which cannot be repeated. */
  void checkStream(String requestId, HttpAnswer response) throws RuntimeApiException {
    if (!isTooLate(requestId, response) && isRefused("the streamed response", response)) {
      System.err.println(requestId + " " + refusal(response.status()).getMessage());
    }
  }

  /** Reports that an invocation has failed. */
  void fail(String requestId, ErrorReport report) throws RuntimeApiException {
    HttpAnswer response =
        http.exchange("POST", path(requestId, "error"), report.headers(), report.body());
    // AWS's emulator tells the caller that a response is too large, and takes no error after it.
    boolean over = response.status() == FORBIDDEN && requestId.equals(withoutResponse);
    if (!isTooLate(requestId, response) && (over || isRefused("the error", response))) {
      // The invocation may be over: it has timed out, or another answer has been taken.
      System.err.println(
          requestId + " the Runtime API refused the error with status " + response.status());
    }
  }

  /** Reports that the function cannot be initialized. The process must end then. */
  void failInitialization(ErrorReport report) throws RuntimeApiException {
    HttpAnswer response =
        http.exchange("POST", ROOT + "init/error", report.headers(), report.body());
    isRefused("the error of the initialization", response);
  }

  private static String path(String requestId, String action) {
    return ROOT + "invocation/" + requestId + "/" + action;
  }

  private static InvocationFailure refusal(int status) {
    return status == TOO_LARGE
        ? new InvocationFailure(
            "Function.ResponseSizeTooLarge", "the response is larger than Lambda takes")
        : new InvocationFailure(
            "Runtime.InvalidResponse",
            "the Runtime API refused the response with status " + status);
  }

  private static boolean isTooLate(String requestId, HttpAnswer response) {
    boolean late = response.status() == GONE;
    if (late) {
      System.err.println(requestId + " the answer came too late: the invocation had timed out");
    }
    return late;
  }

  /**
   * Whether an answer is the fault of what was sent, so that the loop can go on.
   *
   * @throws RuntimeApiException if the loop cannot go on: AWS calls 500 non-recoverable, and 403
   *     means that the runtime and Lambda disagree about what is going on
   */
  private static boolean isRefused(String what, HttpAnswer response) throws RuntimeApiException {
    int status = response.status();
    if (status >= 200 && status < 300) {
      return false;
    }
    boolean mistake = status >= 400 && status < 500;
    if (mistake && response.isRepeated()) {
      return false; // the first attempt was taken, only its answer got lost
    }
    if (mistake && status != FORBIDDEN) {
      return true;
    }
    throw refused(what, response);
  }

  private static RuntimeApiException refused(String what, HttpAnswer response) {
    return new RuntimeApiException(
        "the Runtime API answered the request for " + what + " with status " + response.status());
  }

  void close() {
    http.close();
  }

  /** The connection itself, for the Extensions API, which has the same address. */
  HttpConnection http() {
    return http;
  }
}
