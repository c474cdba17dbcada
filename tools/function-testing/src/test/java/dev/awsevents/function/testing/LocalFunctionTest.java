package dev.awsevents.function.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.function.testing.programs.Closing;
import dev.awsevents.function.testing.programs.Large;
import dev.awsevents.function.testing.programs.NeverReady;
import dev.awsevents.function.testing.programs.Orders;
import dev.awsevents.function.testing.programs.Pieces;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LocalFunctionTest {
  private static SqsEvent order(String body) {
    return SqsEvent.builder().addRecords(message -> message.messageId("1").body(body)).build();
  }

  private static byte[] json(String body) {
    return AwsEvents.toBytes(order(body));
  }

  private static int count(LocalFunction function) {
    SqsBatchResponse response = function.invoke(order("count"), SqsBatchResponse.class);
    return Integer.parseInt(response.batchItemFailures().get(0).itemIdentifier());
  }

  @Test
  void oneProcessAnswersAllInvocations() {
    try (LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Orders.class))) {
      assertEquals(1, count(function));
      assertEquals(2, count(function));
      assertTrue(function.initDuration().compareTo(Duration.ZERO) > 0);
    }
  }

  @Test
  void theFunctionIsToldWhatLambdaWouldTell() {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    FunctionCommand command =
        FunctionCommand.ofMain(Orders.class)
            .withName("orders")
            .withMemory(512)
            .withTimeout(Duration.ofSeconds(90))
            .withEnvironment("TABLE", "orders-test");
    try (LocalFunction function = LocalFunction.start(command, lines::add)) {
      function.invoke(
          InvocationRequest.of(json("describe"))
              .withRequestId("request-1")
              .withTraceId("Root=1-5759e988-bd862e3fe1be46a994272793")
              .withTenantId("tenant-1"));
      assertEquals(
          "starting with orders-test\n"
              + "request-1 orders 512 89 arn:aws:lambda:us-east-1:123456789012:function:orders"
              + " Root=1-5759e988-bd862e3fe1be46a994272793 tenant-1\n",
          function.log());
      assertEquals(function.log().lines().toList(), lines);
    }
  }

  @Test
  void anExceptionIsAFailureOfItsInvocationOnly() {
    try (LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Orders.class))) {
      InvocationResult result = function.invoke(json("throw"));
      assertTrue(result.failed());
      assertEquals("java.lang.IllegalStateException", result.errorType());
      assertTrue(result.text().contains("\"errorMessage\":\"no \\\"stock\\\"\""), result.text());
      InvocationFailedException failure =
          assertThrows(
              InvocationFailedException.class,
              () -> function.invoke(order("throw"), SqsBatchResponse.class));
      assertEquals("java.lang.IllegalStateException", failure.result().errorType());
      assertEquals(3, count(function), "the process goes on");
    }
  }

  @Test
  void anInvocationThatTakesTooLongEndsTheProcess() {
    FunctionCommand command =
        FunctionCommand.ofMain(Orders.class).withTimeout(Duration.ofMillis(1500));
    try (LocalFunction function = LocalFunction.start(command)) {
      InvocationResult result = function.invoke(json("sleep"));
      assertEquals("Sandbox.Timedout", result.errorType());
      assertTrue(result.text().contains("Task timed out after 1.50 seconds"), result.text());
      assertEquals(1, count(function), "a new process");
    }
  }

  @Test
  void aProcessThatEndsFailsItsInvocation() {
    try (LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Orders.class))) {
      InvocationResult result = function.invoke(json("exit"));
      assertEquals("Runtime.ExitError", result.errorType());
      assertTrue(result.text().contains("exit status 7"), result.text());
      assertEquals(1, count(function), "a new process");
    }
  }

  @Test
  void aFailedInitializationIsReported() {
    InvocationFailedException failure =
        assertThrows(
            InvocationFailedException.class,
            () -> LocalFunction.start(FunctionCommand.ofMain(NeverReady.class)));
    assertTrue(failure.result().text().contains("java.lang.Thread"), failure.getMessage());
    failure =
        assertThrows(
            InvocationFailedException.class,
            () ->
                LocalFunction.start(
                    FunctionCommand.ofMain(NeverReady.class).withEnvironment("EXIT", "3")));
    assertEquals("Runtime.ExitError", failure.result().errorType());
    assertTrue(failure.result().text().contains("exit status 3"), failure.getMessage());
  }

  @Test
  void aStreamedResponseArrivesPieceByPiece() {
    List<String> pieces = new ArrayList<>();
    ByteArrayOutputStream sink =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            pieces.add(toString(UTF_8));
            reset();
          }
        };
    try (LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Pieces.class))) {
      InvocationResult result =
          function.invoke(InvocationRequest.of("\"go\"".getBytes(UTF_8)), sink);
      assertEquals("one two three", result.text());
      assertEquals(List.of("one ", "two ", "three"), pieces);
      assertTrue(result.streamed());
      assertEquals("text/plain", result.contentType());
      assertFalse(result.failed());
    }
  }

  @Test
  void aFailureAmidAStreamKeepsWhatCameBefore() {
    try (LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Pieces.class))) {
      InvocationResult result = function.invoke("\"fail\"".getBytes(UTF_8));
      assertEquals("java.lang.IllegalStateException", result.errorType());
      assertEquals("one two three", result.text());
    }
  }

  @Test
  void aResponseOver6MegabytesIsRefused() {
    FunctionCommand command =
        FunctionCommand.ofMain(Large.class).withTimeout(Duration.ofMinutes(1));
    try (LocalFunction function = LocalFunction.start(command)) {
      int most = FunctionEnvironment.MAX_RESPONSE;
      assertEquals(most, function.invoke(String.valueOf(most).getBytes(UTF_8)).payload().length);
      InvocationResult result = function.invoke(String.valueOf(most + 1).getBytes(UTF_8));
      assertEquals("Function.ResponseSizeTooLarge", result.errorType());
    }
  }

  @Test
  void aFunctionThatIsClosedRunsItsCallbacks() {
    LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Closing.class));
    assertArrayEquals("\"ready\"".getBytes(UTF_8), function.invoke("{}".getBytes(UTF_8)).payload());
    assertNull(function.invoke("{}".getBytes(UTF_8)).errorType());
    function.close();
    assertEquals("closed\n", function.log());
  }

  @Test
  void nothingOfTheAccountReachesAFunctionWithoutCredentials() {
    FunctionCommand command = FunctionCommand.ofMain(Orders.class);
    var surroundings =
        java.util.Map.of(
            "AWS_SECRET_ACCESS_KEY", "x", "AWS_LAMBDA_X", "y", "PATH", "/bin", "A", "b");
    var all = FunctionEnvironment.of(command, "localhost:1", surroundings);
    assertEquals("x", all.get("AWS_SECRET_ACCESS_KEY"));
    assertNull(all.get("AWS_LAMBDA_X"));
    assertNull(all.get("A"));
    assertEquals("/bin", all.get("PATH"));
    assertNull(
        FunctionEnvironment.of(command.withoutCredentials(), "localhost:1", surroundings)
            .get("AWS_SECRET_ACCESS_KEY"));
  }

  @Test
  void memoryIsMeasuredWhereTheSystemTells() throws InterruptedException {
    try (LocalFunction function = LocalFunction.start(FunctionCommand.ofMain(Closing.class))) {
      TimeUnit.MILLISECONDS.sleep(10);
      Long peak = function.peakMemory();
      if (java.nio.file.Files.exists(java.nio.file.Path.of("/proc/self/status"))) {
        assertTrue(peak != null && peak > 10_000_000, String.valueOf(peak));
      } else {
        assertNull(peak);
      }
    }
  }
}
