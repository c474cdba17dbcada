package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.ScriptedServer.Request;
import dev.awsevents.function.programs.FirstEvent;
import dev.awsevents.function.programs.OwnClasses;
import dev.awsevents.sqs.SqsBatchResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Events and results of the user's own classes. Jackson 2 and 3 are on the class path of tests. */
class ForeignTypesTest {
  @TempDir private Path folder;

  private record Order(String id, int lines) {}

  private static Request answer(Responder responder, String event) {
    try (ScriptedServer server = new ScriptedServer(invocation("id", event), accepted())) {
      RunningLoop.start(server, responder);
      server.next();
      Request answer = server.request();
      server.next();
      return answer;
    }
  }

  private static Responder orders(EventFunction<Order, ?> handler) {
    return RunningLoop.function(Order.class, handler);
  }

  @Test
  void anEventMayBeOfAClassOfTheUser() {
    Request answer = answer(orders(Order::id), "{\"id\":\"o-1\",\"lines\":2,\"more\":true}");
    assertEquals("\"o-1\"", answer.body());
  }

  @Test
  void aResultMayBeOfAClassOfTheUser() {
    Request answer =
        answer(orders(order -> new Order(order.id(), 3)), "{\"id\":\"o-1\",\"lines\":2}");
    assertEquals("{\"id\":\"o-1\",\"lines\":3}", answer.body());
  }

  @Test
  void aListMayHaveBothKindsOfValues() {
    Request answer =
        answer(
            orders(order -> List.of(order, SqsBatchResponse.builder().build())),
            "{\"id\":\"o-1\",\"lines\":2}");
    assertEquals("[{\"id\":\"o-1\",\"lines\":2},{}]", answer.body());
  }

  static List<Object> unbuilt() {
    return List.of(
        SqsBatchResponse.builder(),
        List.of(SqsBatchResponse.builder()),
        Map.of("response", SqsBatchResponse.builder()));
  }

  @ParameterizedTest
  @MethodSource("unbuilt")
  void aBuilderIsNotWrittenInPlaceOfWhatItBuilds(Object result) {
    Request answer = answer(orders(order -> result), "{\"id\":\"o-1\",\"lines\":2}");
    assertEquals("POST /2018-06-01/runtime/invocation/id/error", answer.line());
    assertTrue(
        answer.body().contains("SqsBatchResponse$Builder has no codec: it is a builder, so call"),
        answer::body);
  }

  @Test
  void anEventThatDoesNotFitIsAnErrorWithoutThePayload() {
    Request answer = answer(orders(Order::id), "{\"id\":\"o-1\",\"lines\":\"secret\"}");
    assertEquals("POST /2018-06-01/runtime/invocation/id/error", answer.line());
    assertTrue(answer.body().contains("$.lines"), answer::body);
    assertFalse(answer.body().contains("secret"), answer::body);
  }

  @ParameterizedTest
  @CsvSource({"event, init/error", "result, invocation/id/error"})
  void withoutJacksonTheErrorSaysWhatToAdd(String form, String path) {
    try (ScriptedServer server =
            new ScriptedServer(
                form.equals("event") ? accepted() : invocation("id", "{}"), accepted());
        FunctionProgram program = FunctionProgram.start(server, OwnClasses.class, form)) {
      Request error = server.request();
      if (form.equals("result")) {
        error = server.request();
      }
      assertEquals("POST /2018-06-01/runtime/" + path, error.line(), program::errors);
      assertTrue(error.body().contains("tools.jackson.core:jackson-databind"), error::body);
    }
  }

  @Test
  void generatedTypesLoadNoJackson() throws IOException {
    Path log = folder.resolve("classes.log");
    try (ScriptedServer server =
            new ScriptedServer(invocation("id", FunctionProgram.fixture()), accepted());
        FunctionProgram program =
            FunctionProgram.start(
                Map.of("AWS_LAMBDA_RUNTIME_API", server.address()),
                List.of("-Xlog:class+load:file=" + log + ":none", "-Xbootclasspath/a:" + jackson()),
                FirstEvent.class)) {
      server.next();
      assertEquals("{}", server.response("id").body(), program::errors);
      server.next();
    }
    assertEquals(
        List.of(),
        Files.readAllLines(log).stream()
            .filter(
                line -> line.matches(".*(jackson\\.databind|runtime\\.foreign)\\..* source: .*"))
            .toList());
  }

  private static String jackson() {
    return List.of(
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonParser.class)
        .stream()
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
  }
}
