package dev.awsevents.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.lambda.handlers.GeneratedTypeMethods;
import dev.awsevents.lambda.handlers.ParallelHandler;
import dev.awsevents.lambda.handlers.PlainTypeMethods;
import dev.awsevents.lambda.handlers.SqsHandler;
import dev.awsevents.lambda.handlers.StreamHandlers;
import dev.awsevents.lambda.handlers.Unfit;
import dev.awsevents.lambda.handlers.UserTypeMethods;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers for the Java runtimes, by the loop of awsevents-function. */
class HandlerMainTest {
  private static final String ONE_FAILS =
      "{\"Records\":[{\"messageId\":\"m-1\",\"body\":\"fail\"}]}";
  private static final String FAILURE = "{\"batchItemFailures\":[{\"itemIdentifier\":\"m-1\"}]}";

  @TempDir private Path folder;

  private LambdaFunction start(String handler) {
    Path taskRoot =
        TaskRoot.of(
            folder,
            Stream.of(
                    AwsEvents.class,
                    SqsEvent.class,
                    LambdaContext.class,
                    HandlerMain.class,
                    Context.class,
                    SqsHandler.class)
                .map(TaskRoot::origin));
    return LambdaFunction.startMain(HandlerMain.class.getName(), handler, taskRoot);
  }

  static Stream<Arguments> handlers() {
    return Stream.of(
        Arguments.of(SqsHandler.class, "", ONE_FAILS, FAILURE),
        Arguments.of(SqsHandler.class, "::handleRequest", ONE_FAILS, FAILURE),
        Arguments.of(StreamHandlers.ByHand.class, "", ONE_FAILS, FAILURE),
        Arguments.of(StreamHandlers.OfOneType.class, "", ONE_FAILS, FAILURE),
        Arguments.of(GeneratedTypeMethods.class, "::any", "{}", "null"),
        Arguments.of(GeneratedTypeMethods.class, "::lists", "[]", "[]"),
        Arguments.of(GeneratedTypeMethods.class, "::freeForm", "{\"detail\":{\"a\":1}}", "[\"a\"]"),
        Arguments.of(
            UserTypeMethods.class,
            "::order",
            "{\"order_id\":\"o\",\"lines\":[]}",
            "{\"order_id\":\"o-confirmed\",\"lines\":[]}"),
        Arguments.of(PlainTypeMethods.class, "::text", "\"four\"", "4"),
        Arguments.of(PlainTypeMethods.class, "::nothing", "{}", "\"nothing in, \\\"text\\\" out\""),
        Arguments.of(Unfit.Derived.class, "", ONE_FAILS, "\"SqsEvent\""),
        Arguments.of(Unfit.Overloaded.class, "::handle", ONE_FAILS, "[\"two\"]"));
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void aHandlerRunsAsOnTheJavaRuntimes(Class<?> type, String method, String event, String response)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NamedHandler.of(type.getName() + method)
        .handle(
            new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
            out,
            LambdaContext.builder().build());
    assertEquals(response, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFunctionNeedsNoMoreThanItsBootstrap() {
    try (LambdaFunction function = start(SqsHandler.class.getName())) {
      assertEquals(FAILURE, function.invoke(ONE_FAILS).response());
      String error =
          function.invoke("{\"Records\":[{\"messageId\":\"7\",\"body\":\"throw\"}]}").error();
      assertTrue(error.contains("\"errorMessage\":\"cannot process 7\""), error);
      function.invoke(Fixtures.json(SqsEvent.class));
      assertTrue(function.log().contains("processed "), function::log);
    }
  }

  @Test
  void threadsThatProcessABatchKnowTheInvocation() {
    try (LambdaFunction function = start(ParallelHandler.class.getName())) {
      assertEquals(
          "{\"batchItemFailures\":[]}", function.invoke(Fixtures.json(SqsEvent.class)).response());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no.such.Handler", "", "java.lang.String::noSuchMethod"})
  void aNameWithoutHandlerIsAnErrorOfTheInitialization(String name) {
    try (LambdaFunction function = start(name)) {
      String error = function.initializationError().error();
      assertTrue(error.contains("java.lang.IllegalArgumentException"), error);
    }
  }

  @Test
  void aConstructorThatFailsIsAnErrorOfTheInitialization() {
    try (LambdaFunction function = start(Unfit.Failing.class.getName())) {
      String error = function.initializationError().error();
      assertTrue(error.contains("\"errorMessage\":\"the table is not there\""), error);
    }
  }

  @Test
  void aHandlerHasAConstructorWithoutParameters() {
    assertThrows(
        IllegalArgumentException.class, () -> NamedHandler.of(Unfit.WithParameter.class.getName()));
  }

  @Test
  void aLambdaExpressionDoesNotSayItsTypes() {
    RequestHandler<SqsEvent, String> handler = (event, context) -> "";
    assertThrows(IllegalArgumentException.class, () -> NamedHandler.ofRequestHandler(handler));
  }
}
