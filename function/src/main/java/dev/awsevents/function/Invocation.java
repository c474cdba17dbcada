package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/** What the Runtime API answers when it is asked for the next invocation. */
final class Invocation {
  /** Lambda lets no function run for longer than 15 minutes. */
  private static final long LONGEST_MILLIS = 15 * 60 * 1_000;

  private final String requestId;
  private final HttpAnswer response;

  private Invocation(String requestId, HttpAnswer response) {
    this.requestId = requestId;
    this.response = response;
  }

  /**
   * The invocation in an answer.
   *
   * @throws RuntimeApiException if it has no identifier by which the Runtime API could be answered
   */
  static Invocation of(HttpAnswer response) throws RuntimeApiException {
    String requestId = response.header("Lambda-Runtime-Aws-Request-Id");
    if (requestId == null || !fitsIntoPath(requestId)) {
      throw new RuntimeApiException(
          "the Runtime API sent an invocation "
              + (requestId == null
                  ? "without Lambda-Runtime-Aws-Request-Id"
                  : "with a bad identifier"));
    }
    return new Invocation(requestId, response);
  }

  private static boolean fitsIntoPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 127 || c == '/' || c == '?' || c == '#' || c == '%') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  String requestId() {
    return requestId;
  }

  /** Managed Instances send an empty header where there is no trace. */
  @Nullable String traceId() {
    String value = response.header("Lambda-Runtime-Trace-Id");
    return value == null || value.isEmpty() ? null : value;
  }

  /**
   * The payload.
   *
   * @throws InvocationFailure if it did not arrive as a whole
   */
  byte[] payload() {
    String problem = response.bodyProblem();
    if (problem != null) {
      throw new InvocationFailure(
          "Runtime.InvalidPayload", "the payload of the invocation " + problem);
    }
    return response.body();
  }

  /**
   * The context of the invocation.
   *
   * @throws InvocationFailure if a header has no sense
   */
  InvocationContext context(Environment environment) {
    String arn = response.header("Lambda-Runtime-Invoked-Function-Arn");
    String identity = response.header("Lambda-Runtime-Cognito-Identity");
    String client = response.header("Lambda-Runtime-Client-Context");
    String header = "Lambda-Runtime-Deadline-Ms";
    try {
      long deadline = deadline(response.header(header));
      header = "Lambda-Runtime-Cognito-Identity";
      CognitoIdentity cognitoIdentity =
          identity == null || identity.isEmpty() ? null : CognitoIdentity.read(identity);
      header = "Lambda-Runtime-Client-Context";
      ClientContext clientContext =
          client == null || client.isEmpty() ? null : ClientContext.read(client);
      return new InvocationContext(
          environment,
          requestId,
          arn == null ? "" : arn,
          deadline,
          traceId(),
          response.header("Lambda-Runtime-Aws-Tenant-Id"),
          cognitoIdentity,
          clientContext);
    } catch (RuntimeException e) {
      InvocationFailure failure =
          new InvocationFailure(
              "Runtime.InvalidHeader", "the header " + header + " cannot be read");
      failure.initCause(e);
      throw failure;
    }
  }

  /** Lambda always tells the deadline. Some servers for tests, such as that of Quarkus, do not. */
  private static long deadline(@Nullable String text) {
    return text == null ? System.currentTimeMillis() + LONGEST_MILLIS : Long.parseLong(text);
  }
}
