package dev.awsevents.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.StreamedResponse;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.functionurl.FunctionUrlStreamingResponse;
import dev.awsevents.lambda.handlers.StreamHandlers;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class StreamHandlerTest {
  private static final String FAILING = "{\"Records\":[{\"messageId\":\"1\",\"body\":\"fail\"}]}";

  @TempDir Path folder;

  private LambdaFunction start(Class<?> handler) {
    Path taskRoot =
        TaskRoot.of(
            folder,
            Stream.of(AwsEvents.class, SqsEvent.class, EventHandler.class, handler)
                .map(TaskRoot::origin));
    return LambdaFunction.start(handler.getName(), taskRoot);
  }

  @Test
  void streamHandlerReadsAndWritesByItself() {
    try (LambdaFunction function = start(StreamHandlers.ByHand.class)) {
      assertEquals(
          "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}",
          function.invoke(FAILING).response());
    }
  }

  @Test
  void eventHandlerServesGeneratedTypesAndReportsItsErrors() {
    try (LambdaFunction function = start(StreamHandlers.OfOneType.class)) {
      assertEquals(
          "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}",
          function.invoke(FAILING).response());
      String missing = function.invoke("{\"Records\":[{\"body\":\"null\"}]}").error();
      assertTrue(
          missing.contains("returned null in place of dev.awsevents.sqs.SqsBatchResponse"),
          missing);

      String checked = function.invoke("{\"Records\":[{\"body\":\"io\"}]}").error();
      assertTrue(checked.contains("\"errorMessage\":\"the disk is full\""), checked);
      assertTrue(checked.contains("\"errorType\":\"java.io.IOException\""), checked);

      String malformed = function.invoke("{\"Records\":{\"body\":\"confidential\"}}").error();
      assertTrue(
          malformed.contains(
              "\"errorMessage\":\"expected a list but found an object at $.Records (byte 11)\""),
          malformed);
      assertTrue(
          malformed.contains("\"errorType\":\"dev.awsevents.EventFormatException\""), malformed);
      assertFalse((malformed + function.log()).contains("confidential"));
    }
  }

  @Test
  void eventHandlerTakesAnyEvent() {
    try (LambdaFunction function = start(StreamHandlers.OfAnyEvent.class)) {
      assertEquals(
          "{\"type\":\"SqsEvent\"}", function.invoke(Fixtures.json(SqsEvent.class)).response());
      assertEquals(
          "{\"type\":\"ApiGatewayHttpRequest\"}",
          function.invoke(Fixtures.json(ApiGatewayHttpRequest.class)).response());
      assertEquals("{\"type\":\"UnidentifiedEvent\"}", function.invoke("{\"x\":1}").response());
    }
  }

  @Test
  void eventHandlerTakesGenericTypesAndReturnsLists() {
    try (LambdaFunction function = start(StreamHandlers.OfGenericType.class)) {
      assertEquals(
          "[{\"messageId\":\"1\",\"body\":\"fail\"}]",
          function.invoke("{\"detail\":" + FAILING + "}").response());
    }
  }

  @Test
  void eventHandlerOfAnotherTypeFailsAtInitialization() {
    try (LambdaFunction function = start(StreamHandlers.OfWrongType.class)) {
      String error = function.initializationError().error();

      assertTrue(error.contains("Bean has no codec"), error);
    }
  }

  @Test
  void streamedResponseArrivesByteForByte() throws IOException {
    try (LambdaFunction function = start(StreamHandlers.Streaming.class)) {
      byte[] response = function.invoke(Fixtures.json(FunctionUrlRequest.class)).body();

      InputStream in = new ByteArrayInputStream(response);
      FunctionUrlStreamingResponse prelude =
          StreamedResponse.readPrelude(in, FunctionUrlStreamingResponse.class);
      assertEquals(200, prelude.statusCode());
      assertEquals(
          "you asked for " + Fixtures.load(FunctionUrlRequest.class).rawPath(),
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
