package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The handlers of {@code docs/quarkus.md}, in the package that Quarkus makes of them. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class QuarkusIT {
  private static final String ENTRY =
      "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

  private static final SqsEvent MESSAGES = TestEvents.sqs("order 17", "order 18");

  @TempDir private static Path folder;

  private static Path taskRoot;

  @BeforeAll
  static void build() throws Exception {
    DocumentedProject.write("quarkus.md", folder);
    ChildProcess build = MavenRun.in(folder, "package");
    assertEquals(0, build.exitValue(), build.output());
    assertFalse(build.output().contains("[WARNING] [io.quarkus"), build.output());
    taskRoot = TaskRoot.unpack(folder.resolve("target/function.zip"), folder.resolve("task"));
  }

  private static LambdaFunction start(String handler) {
    return LambdaFunction.start(ENTRY, taskRoot, List.of("-Dquarkus.lambda.handler=" + handler));
  }

  private static String orderPlaced(String total) {
    return """
    {"source":"shop.orders","detail-type":"Order Placed","detail":{"id":"17","total":%s}}
    """
        .formatted(total);
  }

  @Test
  void anEventOfAKnownType() {
    try (LambdaFunction function = start("order-queue")) {
      assertEquals(
          "{\"batchItemFailures\":[]}", function.invoke(AwsEvents.toBytes(MESSAGES)).response());
      assertTrue(function.log().contains("shipped order 18"), function.log());
    }
  }

  @Test
  void anyHttpRequest() {
    try (LambdaFunction function = start("page")) {
      String response =
          function
              .invoke(AwsEvents.toBytes(TestEvents.apiGatewayProxy("GET", "/hello?name=Ann")))
              .response();
      assertEquals("Hello Ann", AwsEvents.read(response, ApiGatewayProxyResponse.class).body());

      assertTrue(
          function
              .invoke(AwsEvents.toBytes(MESSAGES))
              .error()
              .contains("expected HttpRequestEvent but found SqsEvent"));
    }
  }

  @Test
  void anyEvent() {
    try (LambdaFunction function = start("any-event")) {
      assertEquals("\"S3Event\"", function.invoke(Fixtures.json(S3Event.class)).response());
      assertEquals("\"UnidentifiedEvent\"", function.invoke("{\"a\":1}").response());
    }
  }

  @Test
  void aDetailOfAnAwsService() {
    try (LambdaFunction function = start("upload")) {
      function
          .invoke(
              """
              {"source":"aws.s3","detail-type":"Object Created",
               "detail":{"bucket":{"name":"b"},"object":{"key":"reports/March.pdf"}}}
              """)
          .response();
      assertTrue(function.log().contains("shipped reports/March.pdf"), function.log());
    }
  }

  @Test
  void aDetailOfTheUsersOwnClass() {
    try (LambdaFunction function = start("order-placed")) {
      function.invoke(orderPlaced("9.90")).response();
      assertTrue(function.log().contains("shipped 17 for 9.90"), function.log());

      String error = function.invoke(orderPlaced("\"much\"")).error();
      assertTrue(error.contains("expected com.example.shop.Order ($.total does not fit)"), error);
      assertFalse(error.contains("much"), error);
    }
  }

  @Test
  void aDetailOfAGeneratedType() {
    EventBridgeEvent<SqsEvent> event =
        EventBridgeEvent.<SqsEvent>builder().source("shop").detail(MESSAGES).build();
    try (LambdaFunction function = start("forwarded")) {
      function.invoke(AwsEvents.toBytes(event)).response();
      assertTrue(function.log().contains("shipped order 18"), function.log());
    }
  }
}
