package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static dev.awsevents.function.ScriptedServer.status;
import static dev.awsevents.function.ScriptedServer.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.ScriptedServer.Request;
import dev.awsevents.function.ScriptedServer.Step;
import dev.awsevents.function.programs.Lives;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the process of a function begins and ends. */
class FunctionProcessTest {
  private static final String INIT_ERROR = "POST /2018-06-01/runtime/init/error";
  private static final String ENDS = "awsevents: the function ends: ";

  private static FunctionProgram start(Map<String, String> environment, String life) {
    return FunctionProgram.start(environment, List.of(), Lives.class, life);
  }

  private static FunctionProgram start(ScriptedServer server, String life) {
    return FunctionProgram.start(server, Lives.class, life);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | AWS_LAMBDA_RUNTIME_API is not set: this program is a Lambda function, and Lambda starts it",
        "localhost:http | not host and port of the Runtime API: localhost:http",
        "localhost:70000 | not host and port of the Runtime API: localhost:70000",
        ":9001 | not host and port of the Runtime API: :9001",
      })
  void withoutARuntimeApiTheProcessSaysSo(String address, String reason) {
    try (FunctionProgram program = start(Map.of("AWS_LAMBDA_RUNTIME_API", address), "echo")) {
      assertEquals(1, program.exitCode());
      assertEquals(ENDS + reason + System.lineSeparator(), program.errors());
    }
  }

  @Test
  void aTypeThatNothingReadsIsAnErrorOfTheInitialization() {
    try (ScriptedServer server = new ScriptedServer(accepted());
        FunctionProgram program = start(server, "no codec")) {
      Request error = server.request(INIT_ERROR);
      assertTrue(error.body().contains("\"java.lang.Thread has no codec"), error.body());
      assertEquals(
          "java.lang.IllegalArgumentException", error.header("lambda-runtime-function-error-type"));
      assertEquals(1, program.exitCode());
      assertTrue(program.lastLine().startsWith(ENDS + "java.lang.Thread has no codec"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "many"})
  void aBadConcurrencyIsAnErrorOfTheInitialization(String value) {
    try (ScriptedServer server = new ScriptedServer(accepted());
        FunctionProgram program =
            start(
                Map.of(
                    "AWS_LAMBDA_RUNTIME_API",
                    server.address(),
                    "AWS_LAMBDA_MAX_CONCURRENCY",
                    value),
                "echo")) {
      server.request(INIT_ERROR);
      assertEquals(1, program.exitCode());
      assertEquals(
          ENDS + "AWS_LAMBDA_MAX_CONCURRENCY must be a number from 1 to 1000", program.lastLine());
    }
  }

  @Test
  void afterAnErrorThatBreaksTheJvmTheProcessEnds() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted());
        FunctionProgram program = start(server, "out of memory")) {
      server.next();
      assertEquals(
          "java.lang.OutOfMemoryError",
          server.error("id").header("lambda-runtime-function-error-type"));
      assertEquals(1, program.exitCode());
      assertTrue(program.lastLine().startsWith(ENDS + "java.lang.OutOfMemoryError"));
    }
  }

  @Test
  void afterAFailureOfTheRuntimeApiTheProcessEnds() {
    try (ScriptedServer server = new ScriptedServer(status(500));
        FunctionProgram program = start(server, "echo")) {
      assertEquals(1, program.exitCode());
      assertEquals(
          ENDS + "the Runtime API answered the request for the next invocation with status 500",
          program.lastLine());
    }
  }

  @Test
  void whatWasPrintedIsOutBeforeTheResponse() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted());
        FunctionProgram program = start(server, "print")) {
      server.next();
      server.response("id");
      assertEquals("before id without a line break\n", program.output());
    }
  }

  @Test
  void oneLoopSetsThePropertyOfXRay() {
    String without =
        ScriptedServer.invocationText("second", "1").replaceFirst("Lambda-Runtime-Trace-Id", "X");
    try (ScriptedServer server =
            new ScriptedServer(invocation("first", "1"), accepted(), text(without), accepted());
        FunctionProgram program = start(server, "trace")) {
      server.next();
      assertEquals(
          "\"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1\"",
          server.response("first").body(),
          program::errors);
      server.next();
      assertEquals("null", server.response("second").body());
    }
  }

  @Test
  void severalLoopsProcessInvocationsAtTheSameTime() {
    // A loop must not ask for the next invocation while another has not sent its response.
    CyclicBarrier three = new CyclicBarrier(3);
    Step acceptedWithTheOthers =
        (socket, out) -> {
          three.await(30, TimeUnit.SECONDS);
          accepted().answer(socket, out);
        };
    try (ScriptedServer server =
            new ScriptedServer(
                invocation("a", "1"),
                invocation("b", "2"),
                invocation("c", "3"),
                acceptedWithTheOthers,
                acceptedWithTheOthers,
                acceptedWithTheOthers);
        FunctionProgram program =
            start(
                Map.of(
                    "AWS_LAMBDA_RUNTIME_API", server.address(), "AWS_LAMBDA_MAX_CONCURRENCY", "3"),
                "three at once")) {
      Set<Integer> connections = new TreeSet<>();
      for (int i = 0; i < 3; i++) {
        connections.add(server.next().connection());
      }
      assertEquals(Set.of(1, 2, 3), connections);
      Set<String> responses = new TreeSet<>();
      while (responses.size() < 3) {
        Request request = server.request();
        if (request.method().equals("POST")) {
          responses.add(request.body());
        }
      }
      String trace = " Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1 null\"";
      assertEquals(
          Set.of("\"1 a" + trace, "\"2 b" + trace, "\"3 c" + trace), responses, program::errors);
    }
  }

  @Test
  void ifOneOfSeveralLoopsFailsTheProcessEnds() {
    try (ScriptedServer server =
            new ScriptedServer((socket, out) -> Thread.sleep(60_000), status(500));
        FunctionProgram program =
            start(
                Map.of(
                    "AWS_LAMBDA_RUNTIME_API", server.address(), "AWS_LAMBDA_MAX_CONCURRENCY", "2"),
                "echo")) {
      assertEquals(1, program.exitCode());
      assertTrue(program.lastLine().startsWith(ENDS));
    }
  }

  private static String registered() {
    return "HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: ext-7\r\nContent-Length: 2\r\n\r\n{}";
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void callbacksRunAfterSigterm() {
    try (ScriptedServer server =
            new ScriptedServer(text(registered()), (socket, out) -> Thread.sleep(60_000));
        FunctionProgram program = start(server, "shutdown")) {
      Request registration = server.request("POST /2020-01-01/extension/register");
      assertEquals("awsevents-shutdown", registration.header("lambda-extension-name"));
      assertEquals("{\"events\":[]}", registration.body());
      Set<String> requests = new TreeSet<>();
      for (int i = 0; i < 2; i++) {
        Request request = server.request();
        requests.add(request.line() + " " + request.header("lambda-extension-identifier"));
      }
      assertEquals(
          Set.of(
              "GET /2020-01-01/extension/event/next ext-7",
              "GET /2018-06-01/runtime/invocation/next none"),
          requests);
      program.terminate();
      assertEquals(128 + 15, program.exitCode());
      assertEquals(List.of("first", "third"), program.output().lines().toList());
      assertTrue(program.errors().contains("IllegalStateException: second"));
    }
  }

  @Test
  void callbacksRunIfTheFunctionEndsByItself() {
    try (ScriptedServer server = new ScriptedServer(status(403), status(500));
        FunctionProgram program = start(server, "shutdown")) {
      assertEquals(1, program.exitCode());
      assertEquals(List.of("first", "third"), program.output().lines().toList());
      assertTrue(
          program.errors().startsWith("awsevents: Lambda will not send SIGTERM: status 403"));
    }
  }

  @Test
  void callbacksCannotBeAddedLater() {
    try (ScriptedServer server =
            new ScriptedServer(status(500), invocation("id", "1"), accepted());
        FunctionProgram program = start(server, "shutdown")) {
      server.request("POST /2020-01-01/extension/register");
      server.next();
      assertEquals(
          "\"the function has started: call onShutdown before start\"",
          server.response("id").body(),
          program::errors);
    }
  }

  @Test
  void aFunctionWithoutCallbacksRegistersNothing() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted());
        FunctionProgram program = start(server, "echo")) {
      server.next();
      assertEquals("1", server.response("id").body());
      assertFalse(program.errors().contains("awsevents"));
    }
  }
}
