package dev.awsevents.lambda.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.appsync.AppSyncResolverEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.lambda.handlers.GeneratedTypeMethods;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Generated types in the signatures of methods, with nothing but awsevents on the class path. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class GeneratedTypesTest {
  @TempDir Path folder;

  private LambdaFunction start(String method) {
    return Functions.start(GeneratedTypeMethods.class, method, folder, Functions.NO_MORE);
  }

  @Test
  void methodTakesAndReturnsGeneratedTypes() {
    try (LambdaFunction function = start("http")) {
      assertEquals(
          "{\"statusCode\":200,\"body\":\"GET request-1\"}",
          function
              .invoke("{\"version\":\"2.0\",\"requestContext\":{\"http\":{\"method\":\"GET\"}}}")
              .response());
    }
  }

  @Test
  void lambdaEventTakesAnyEventAndLambdaResponseAnyResponse() {
    try (LambdaFunction function = start("any")) {
      assertEquals(
          "{\"statusCode\":202}",
          function.invoke(Fixtures.json(ApiGatewayHttpRequest.class)).response());
      assertEquals(
          "{\"statusCode\":201}",
          function.invoke(Fixtures.json(ApiGatewayProxyRequest.class)).response());
      assertEquals("null", function.invoke("{\"none\":\"of ours\"}").response());
      String error = function.invoke(Fixtures.json(S3Event.class)).error();
      assertTrue(error.contains("\"errorMessage\":\"S3Event\""), error);
    }
  }

  @Test
  void listsOfGeneratedTypesAreReadAndWritten() {
    String event = new String(Fixtures.json(AppSyncResolverEvent.class), StandardCharsets.UTF_8);
    String field =
        Objects.requireNonNull(Fixtures.load(AppSyncResolverEvent.class).info()).fieldName();
    String failure = "{\"itemIdentifier\":\"" + field + "\"}";
    try (LambdaFunction function = start("lists")) {
      assertEquals(
          "[" + failure + "," + failure + "]",
          function.invoke("[" + event + "," + event + "]").response());
      assertEquals("[]", function.invoke("[]").response());
      function.invoke("{}").error();
      assertTrue(
          function.log().contains("expected a list but found an object at $ (byte 0)"),
          function.log());
    }
  }

  @Test
  void typeParameterIsHonoured() {
    EventBridgeEvent<SqsEvent> event =
        AwsEvents.read(
            Fixtures.json(EventBridgeEvent.class), EventBridgeEvent.codec(SqsEvent.class));
    String json = AwsEvents.toJson(event.toBuilder().detail(SqsEvent.builder().build()).build());
    try (LambdaFunction function = start("generic")) {
      assertEquals(
          json.replace("\"detail\":{}", "\"detail\":{\"Records\":[{\"messageId\":\"added\"}]}"),
          function.invoke(json).response());
    }
  }

  @Test
  void detailWithoutTypeArgumentHasTheTypeOfItsEvent() {
    byte[] created =
        AwsEvents.toBytes(TestEvents.eventBridge(Fixtures.load(S3ObjectCreated.class)));
    try (LambdaFunction function =
        Functions.start(GeneratedTypeMethods.class, "detail", folder, Functions.DETAILS)) {
      assertEquals("\"orders/2026/03/01/1001.json\"", function.invoke(created).response());
      assertEquals("\"{a=1}\"", function.invoke("{\"detail\":{\"a\":1}}").response());
    }
  }

  @Test
  void mapAsTypeParameterIsFreeFormJson() {
    try (LambdaFunction function = start("freeForm")) {
      assertEquals(
          "[\"b\",\"a\"]", function.invoke("{\"detail\":{\"b\":1,\"a\":[null]}}").response());
    }
  }
}
