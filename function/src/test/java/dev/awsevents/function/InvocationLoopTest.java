package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static dev.awsevents.function.ScriptedServer.invocationText;
import static dev.awsevents.function.ScriptedServer.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.ScriptedServer.Request;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a handler gets, and what becomes of its results and exceptions. */
class InvocationLoopTest {
  private static final String SQS =
      new String(Fixtures.json(SqsEvent.class), StandardCharsets.UTF_8);

  /** The answer to one invocation, and the way in which it came. */
  private static Request answer(Responder responder, String invocation) {
    try (ScriptedServer server =
        new ScriptedServer(text(invocation), accepted(), invocation("last", "\"\""), accepted())) {
      RunningLoop.start(server, responder);
      server.next();
      Request answer = server.request();
      server.next();
      server.request();
      server.next();
      return answer;
    }
  }

  private static String response(Responder responder, String payload) {
    Request answer = answer(responder, invocationText("id", payload));
    assertEquals("POST /2018-06-01/runtime/invocation/id/response", answer.line(), answer::body);
    assertEquals("application/json", answer.header("content-type"));
    return answer.body();
  }

  private static Request error(Responder responder, String payload) {
    Request answer = answer(responder, invocationText("id", payload));
    assertEquals("POST /2018-06-01/runtime/invocation/id/error", answer.line());
    assertEquals("application/json", answer.header("content-type"));
    return answer;
  }

  private static Map<?, ?> json(String text) {
    return (Map<?, ?>) AwsEvents.read(text, FreeFormCodec.INSTANCE);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of(SqsEvent.class, SQS, SqsEvent.class),
        Arguments.of(LambdaEvent.class, SQS, SqsEvent.class),
        Arguments.of(Object.class, "{}", Map.class),
        Arguments.of(Map.class, "{}", Map.class),
        Arguments.of(List.class, "[]", List.class),
        Arguments.of(String.class, "\"a\"", String.class),
        Arguments.of(byte[].class, "no JSON", byte[].class),
        Arguments.of(InputStream.class, "no JSON", InputStream.class));
  }

  @ParameterizedTest
  @MethodSource("events")
  <E> void eventsAreReadAsTheirType(Class<E> type, String payload, Class<?> found) {
    Responder responder = RunningLoop.function(type, event -> found.isInstance(event));
    assertEquals("true", response(responder, payload));
  }

  @Test
  void anEventMayBeNullWhereItIsFreeForm() {
    assertEquals(
        "true", response(RunningLoop.function(Object.class, event -> event == null), "null"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.lang.String | 1 | expected a string but found a number",
        "java.lang.String | {} | expected a string but found an object",
        "java.util.Map | [] | expected an object but found a list",
        "java.util.List | true | expected a list but found a boolean",
        "java.util.Map | null | expected an object but found null",
        "dev.awsevents.http.HttpRequestEvent | {} | expected HttpRequestEvent but found no event that",
        "dev.awsevents.sqs.SqsEvent | [] | expected an object but found",
        "dev.awsevents.sqs.SqsEvent | { | ",
      })
  void anEventOfAnotherKindIsAnErrorOfTheInvocation(
      Class<?> type, String payload, @Nullable String message) {
    Request error = error(RunningLoop.function(type, event -> "unreachable"), payload);
    assertEquals(
        "dev.awsevents.EventFormatException", error.header("lambda-runtime-function-error-type"));
    assertTrue(error.body().contains(message == null ? "" : message), error.body());
  }

  static Stream<Arguments> results() {
    SqsBatchResponse batch =
        SqsBatchResponse.builder().addBatchItemFailures(f -> f.itemIdentifier("7")).build();
    String json = "{\"batchItemFailures\":[{\"itemIdentifier\":\"7\"}]}";
    return Stream.of(
        Arguments.of(batch, json),
        Arguments.of(List.of(batch), "[" + json + "]"),
        Arguments.of(Map.of("a", List.of(batch)), "{\"a\":[" + json + "]}"),
        Arguments.of(Arrays.asList(1, null), "[1,null]"),
        Arguments.of("a\"b", "\"a\\\"b\""),
        Arguments.of("{}".getBytes(StandardCharsets.UTF_8), "{}"),
        Arguments.of(new byte[0], ""),
        Arguments.of(1.5, "1.5"),
        Arguments.of(BigInteger.TEN, "10"),
        Arguments.of(true, "true"),
        Arguments.of(null, "null"));
  }

  @ParameterizedTest
  @MethodSource("results")
  void resultsAreWrittenAsJson(@Nullable Object result, String json) {
    assertEquals(json, response(RunningLoop.function(Object.class, event -> result), "1"));
  }

  /** Jackson fails when it asks for the value. */
  static final class Unwritable {
    private final List<String> values = List.of();

    public String getValue() {
      return values.get(0);
    }
  }

  @Test
  void aResultThatCannotBeWrittenIsAnErrorOfTheInvocation() {
    Request error = error(RunningLoop.function(Object.class, event -> new Unwritable()), "1");
    assertTrue(error.body().contains("Unwritable"), error.body());
  }

  @Test
  void aResponseOfTheLargestSizeIsSent() {
    byte[] largest = new byte[ResponseBody.MAX_LENGTH];
    Arrays.fill(largest, (byte) ' ');
    assertEquals(
        largest.length,
        response(RunningLoop.function(Object.class, event -> largest), "1").length());
  }

  @Test
  void aLargerResponseIsAnErrorOfTheInvocation() {
    Request error =
        error(
            RunningLoop.function(Object.class, event -> new byte[ResponseBody.MAX_LENGTH + 1]),
            "1");
    assertEquals(
        "Function.ResponseSizeTooLarge", error.header("lambda-runtime-function-error-type"));
  }

  @Test
  void aHandlerThatWritesTooMuchFailsBeforeItNeedsMoreMemory() {
    StreamHandler handler =
        (input, output, context) -> {
          while (true) {
            output.write(new byte[100_000]);
          }
        };
    Request error = error(RunningLoop.handler(InputStream.class, handler), "1");
    assertEquals(
        "Function.ResponseSizeTooLarge", error.header("lambda-runtime-function-error-type"));
  }

  @Test
  void aStreamHandlerReadsAndWritesBytes() {
    StreamHandler handler = (input, output, context) -> input.transferTo(output);
    assertEquals("{ }", response(RunningLoop.handler(InputStream.class, handler), "{ }"));
  }

  @Test
  void theContextHasAllHeaders() {
    LinkedBlockingQueue<LambdaContext> contexts = new LinkedBlockingQueue<>();
    String head =
        """
        HTTP/1.1 200 OK
        lambda-runtime-aws-request-id: id
        lambda-runtime-deadline-ms: 1700000000123
        lambda-runtime-invoked-function-arn: arn:aws:lambda:eu-west-1:1:function:f:live
        lambda-runtime-trace-id: Root=1-2-3
        lambda-runtime-aws-tenant-id: tenant-7
        lambda-runtime-cognito-identity: {"cognitoIdentityId":"i","cognitoIdentityPoolId":"p"}
        lambda-runtime-client-context: {"custom":{"a":{"b":[1]},"ä":null},"env":{"x":"y"}}
        content-length: 1

        1"""
            .replace("\n", "\r\n");
    answer(
        RunningLoop.handler(
            Object.class,
            (event, context) -> {
              contexts.add(context);
              assertSame(context, LambdaContext.current());
              return null;
            }),
        head);
    LambdaContext context = contexts.remove();
    assertEquals("id", context.requestId());
    assertEquals(Instant.ofEpochMilli(1700000000123L), context.deadline());
    assertTrue(context.remainingTime().isZero());
    assertEquals("arn:aws:lambda:eu-west-1:1:function:f:live", context.invokedFunctionArn());
    assertEquals("Root=1-2-3", context.traceId());
    assertEquals("tenant-7", context.tenantId());
    assertEquals(new CognitoIdentity("i", "p"), context.identity());
    ClientContext client = Objects.requireNonNull(context.clientContext());
    assertEquals(Map.of("b", List.of(1L)), client.custom().get("a"));
    assertTrue(client.custom().containsKey("ä"));
    assertEquals(Map.of("x", "y"), client.environment());
    assertEquals(Map.of(), client.client());
  }

  /** AWS's emulator of Managed Instances sends all headers, with or without a value. */
  @Test
  void emptyHeadersAreAsGoodAsNone() {
    LinkedBlockingQueue<LambdaContext> contexts = new LinkedBlockingQueue<>();
    String trace = "Lambda-Runtime-Trace-Id: ";
    String empty =
        "Lambda-Runtime-Client-Context: \r\nLambda-Runtime-Cognito-Identity: \r\n"
            + trace
            + "\r\nX: ";
    answer(
        RunningLoop.handler(Object.class, (event, context) -> contexts.add(context)),
        invocationText("id", "1").replace(trace, empty));
    LambdaContext context = contexts.remove();
    assertNull(context.traceId());
    assertNull(context.clientContext());
    assertNull(context.identity());
  }

  /** As from servers for tests that others have written. */
  @Test
  void anInvocationWithoutADeadlineHasTheLongestTimeThatLambdaGives() {
    LinkedBlockingQueue<LambdaContext> contexts = new LinkedBlockingQueue<>();
    answer(
        RunningLoop.handler(Object.class, (event, context) -> contexts.add(context)),
        invocationText("id", "1").replace("Lambda-Runtime-Deadline-Ms: 4102444800000\r\n", ""));
    Duration left = contexts.remove().remainingTime();
    assertTrue(left.compareTo(Duration.ofMinutes(14)) > 0, left::toString);
    assertTrue(left.compareTo(Duration.ofMinutes(15)) <= 0, left::toString);
  }

  @Test
  void theContextHasTheValuesOfTheEnvironment() {
    LinkedBlockingQueue<LambdaContext> contexts = new LinkedBlockingQueue<>();
    Map<String, String> environment =
        Map.of(
            "AWS_LAMBDA_FUNCTION_NAME", "orders",
            "AWS_LAMBDA_FUNCTION_VERSION", "3",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
            "AWS_LAMBDA_LOG_GROUP_NAME", "group",
            "AWS_LAMBDA_LOG_STREAM_NAME", "stream");
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(
          server,
          RunningLoop.handler(Object.class, (event, context) -> contexts.add(context)),
          environment,
          false);
      server.next();
      server.response("id");
    }
    LambdaContext context = contexts.remove();
    assertEquals("orders", context.functionName());
    assertEquals("3", context.functionVersion());
    assertEquals(512, context.memorySize());
    assertEquals("group", context.logGroupName());
    assertEquals("stream", context.logStreamName());
    assertNull(context.tenantId());
    assertNull(context.identity());
    assertNull(context.clientContext());
    assertEquals("LambdaContext[requestId=id, function=orders]", context.toString());
  }

  @Test
  void thereIsNoContextOutsideOfAnInvocation() {
    assertNull(LambdaContext.current());
  }

  private static Object fail(Object event) throws IOException {
    throw new IOException("no \"ü\"\n file", new IllegalStateException("inner"));
  }

  @Test
  void anErrorHasMessageTypeAndStackTrace() {
    Request error = error(RunningLoop.function(Object.class, InvocationLoopTest::fail), "1");
    Map<?, ?> body = json(error.body());
    assertEquals(
        List.of("errorMessage", "errorType", "stackTrace"), new ArrayList<>(body.keySet()));
    assertEquals("no \"ü\"\n file", body.get("errorMessage"));
    assertEquals("java.io.IOException", body.get("errorType"));
    List<?> stack = list(body.get("stackTrace"));
    String top = String.valueOf(stack.get(0));
    assertTrue(
        top.startsWith("dev.awsevents.function.InvocationLoopTest.fail(InvocationLoopTest.java:"),
        top);
    assertFalse(stack.toString().contains("InvocationLoop."), stack::toString);
  }

  @Test
  void theCauseForXRayIsAHeader() {
    Request error = error(RunningLoop.function(Object.class, InvocationLoopTest::fail), "1");
    Map<?, ?> cause = json(error.header("lambda-runtime-function-xray-error-cause"));
    assertEquals(System.getProperty("user.dir"), cause.get("working_directory"));
    Map<?, ?> exception = (Map<?, ?>) list(cause.get("exceptions")).get(0);
    assertEquals("no \"ü\"\n file", exception.get("message"));
    assertEquals("java.io.IOException", exception.get("type"));
    Map<?, ?> top = (Map<?, ?>) list(exception.get("stack")).get(0);
    assertEquals("fail", top.get("label"));
    assertEquals("InvocationLoopTest.java", top.get("path"));
    assertTrue(top.get("line") instanceof Long line && line > 0);
    assertTrue(list(cause.get("paths")).contains("InvocationLoopTest.java"));
  }

  static List<Arguments> largeFailures() {
    return List.of(
        Arguments.of("m".repeat(64 * 1024), 1, 1),
        Arguments.of("\u0001".repeat(64 * 1024), 40_000, 1),
        Arguments.of("ü".repeat(64 * 1024), 40_000, 100),
        Arguments.of("many files", 40_000, 40_000));
  }

  /** X-Ray takes 64 KB, and AWS drops all exceptions of a longer cause. */
  @ParameterizedTest
  @MethodSource("largeFailures")
  void aCauseIsCutToWhatXRayTakes(String message, int calls, int files) {
    StackTraceElement[] stack = new StackTraceElement[calls];
    for (int i = 0; i < calls; i++) {
      String file = "A".repeat(i % files % 200) + i % files + ".java";
      stack[i] = new StackTraceElement("a".repeat(100), "<init>", file, Integer.MAX_VALUE);
    }
    RuntimeException large = new RuntimeException(message);
    large.setStackTrace(stack);
    Request error =
        error(
            RunningLoop.function(
                Object.class,
                event -> {
                  throw large;
                }),
            "1");
    String header = error.header("lambda-runtime-function-xray-error-cause");
    String escaped = header.replace("<", "\\u003c").replace(">", "\\u003e");
    assertTrue(escaped.length() < 64 * 1024, () -> "" + escaped.length());
    Map<?, ?> exception = (Map<?, ?>) list(json(header).get("exceptions")).get(0);
    String cut = String.valueOf(exception.get("message"));
    assertTrue(message.startsWith(cut) && cut.length() >= Math.min(message.length(), 4096), cut);
    assertTrue(list(exception.get("stack")).size() >= Math.min(calls, 100));
  }

  private static final class Mute extends RuntimeException {
    @Override
    public String getMessage() {
      throw new IllegalStateException("mute");
    }
  }

  static List<Throwable> ordinaryFailures() {
    return List.of(
        new Exception(),
        new Mute(),
        new AssertionError("x"),
        new NoClassDefFoundError("x"),
        new RuntimeException("x".repeat(1_000_000)),
        new InterruptedException());
  }

  @ParameterizedTest
  @MethodSource("ordinaryFailures")
  void theLoopGoesOnAfterAnException(Throwable failure) {
    Responder responder =
        RunningLoop.function(
            Object.class,
            event -> {
              Thread.currentThread().interrupt();
              if ("".equals(event)) {
                return "fine";
              }
              throw InvocationLoopTest.<RuntimeException>sneaky(failure);
            });
    Map<?, ?> error = json(error(responder, "1").body());
    String message = String.valueOf(error.get("errorMessage"));
    assertEquals(failure.getClass().getName(), error.get("errorType"));
    assertFalse(message.isEmpty());
    assertTrue(message.length() <= 64 * 1024);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T sneaky(Throwable failure) throws T {
    throw (T) failure;
  }

  static List<Error> breakingErrors() {
    return List.of(
        new OutOfMemoryError("x"),
        new StackOverflowError(),
        new InternalError(),
        new IOError(null));
  }

  @ParameterizedTest
  @MethodSource("breakingErrors")
  void anErrorThatBreaksTheJvmIsReportedAndEndsTheLoop(Error error) {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop loop =
          RunningLoop.start(
              server,
              RunningLoop.function(
                  Object.class,
                  event -> {
                    throw error;
                  }));
      server.next();
      server.error("id");
      assertSame(error, loop.failure());
    }
  }

  @Test
  void aHandlerOfHttpRequestsTakesAnyOfThem() {
    String request =
        new String(Fixtures.json(ApiGatewayProxyRequest.class), StandardCharsets.UTF_8);
    Responder responder =
        RunningLoop.function(HttpRequestEvent.class, event -> event.getClass().getSimpleName());
    assertEquals("\"ApiGatewayProxyRequest\"", response(responder, request));
  }
}
